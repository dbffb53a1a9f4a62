"""Convert the Norwegian Dependency Treebank's own scheme to Universal Dependencies."""

from ndt2ud.conversion import to_universal

__all__ = ["to_universal"]
