"""Decide which mentions are one person, organization, place or event over the whole corpus."""
