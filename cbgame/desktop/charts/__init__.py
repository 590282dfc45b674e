"""Charts and displays: each is created once, shows what it is fed, and holds no economics."""
