"""One play-through: levels, terms, bulletins, emergencies, scores and records. Message ids and numbers, never prose."""
