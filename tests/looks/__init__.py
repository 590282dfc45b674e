"""How it looks: pictures of every screen, and a check that finds what a picture would show."""
