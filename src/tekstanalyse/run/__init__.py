"""Run the stages of a pipeline over a corpus, doing only what has changed."""
