"""A debrief on paper: the handout as PDF and one page of charts as a picture, drawn without a window."""
