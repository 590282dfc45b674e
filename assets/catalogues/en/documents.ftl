### Pages about the game that ship with it.

documents-title = Documents
documents-page = The chosen document
