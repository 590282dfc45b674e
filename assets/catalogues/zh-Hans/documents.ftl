### Pages about the game that ship with it.

documents-title = 文档
documents-page = 所选文档
