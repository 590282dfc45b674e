"""The host's addresses, by who asks: anybody, a seat, the teacher."""
