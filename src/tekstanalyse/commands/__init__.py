"""Hold the commands, one a file; each is imported when it is called, and returns its exit code."""

DONE = 0
ERROR = 1
USAGE = 2
SET_ASIDE = 3
"""Done, but some of the input was set aside in the quarantine."""
INTERRUPTED = 130
