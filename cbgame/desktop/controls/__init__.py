"""The controls of the desk: each shows a value it is given and emits what the player wants."""
