"""Measure any network, and write it for other programs; knows nothing of text or of how the network came to be."""
