"""Find who took part in an event, and how: one rule a file, each a reading of one way in which Norwegian says it."""
