"""Find the people, organizations and places that an article names."""
