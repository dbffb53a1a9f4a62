"""Show a published store as web pages, on this machine alone and for reading alone."""
