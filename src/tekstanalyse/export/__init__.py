"""Write what a run has found for other programs: all of it, or what filters leave."""
