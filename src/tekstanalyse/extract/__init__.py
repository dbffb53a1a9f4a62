"""Find mentions, events, statements and participations in one parsed article."""
