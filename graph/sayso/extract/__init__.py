"""One phenomenon a file: parsed document in, records out."""
