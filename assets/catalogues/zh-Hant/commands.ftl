### The command line, files and their errors.
