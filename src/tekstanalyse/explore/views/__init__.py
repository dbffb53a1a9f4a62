"""Hold the views, one a file: each reads the store and says what is shown."""
