"""The pages: they place widgets and connect them."""
