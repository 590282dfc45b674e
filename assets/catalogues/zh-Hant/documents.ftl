### Pages about the game that ship with it.

documents-title = 說明文件
documents-page = 所選的說明文件
