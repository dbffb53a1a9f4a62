"""Measure a run against articles annotated by hand."""
