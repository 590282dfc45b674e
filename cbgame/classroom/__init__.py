"""The classroom: a host, its seats and rounds, and what others are told of them. Never Qt."""
