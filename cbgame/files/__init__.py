"""Files: levels, records and settings; the only room that touches the disk."""
