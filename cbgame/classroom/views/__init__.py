"""What a browser is sent, part by part: plain data, every sentence ready in the asked language."""
