"""Run a trained spaCy pipeline over articles and keep the parsed Docs."""
