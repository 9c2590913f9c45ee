"""Names in the text, with title, role, affiliation and country; metonyms."""
