"""Build the network of people, organizations, events and places, and measure it."""

from tekstanalyse.connect.network import connect

__all__ = ["connect"]
