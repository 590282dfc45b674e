"""Text: a message id and its arguments become a sentence in a language."""
