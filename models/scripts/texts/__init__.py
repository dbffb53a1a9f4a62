"""Turn treebank sentences into running text of the kind the pipeline will meet."""
