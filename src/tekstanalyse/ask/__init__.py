"""Answer Norwegian questions from the published store."""
