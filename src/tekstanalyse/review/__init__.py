"""Walk a person through the decisions that a run was unsure of."""
