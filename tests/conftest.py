"""Judge no property by the time that an example takes: a busy machine is no error."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
