"""The Qt face of the game: it shows bulletins and emits what the player wants."""
