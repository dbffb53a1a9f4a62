"""Turn files of many formats into articles: cleaned text, language, metadata."""
