"""Records as RDF: triples, their validation, the store, and the questions asked of it."""
