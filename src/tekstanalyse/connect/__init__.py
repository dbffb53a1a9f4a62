"""Build the network of people, organizations, events and places, and measure it."""
