"""Which words of an article tell of the same thing: "the tunnel ... it ... the project". Nobody's record shows them."""
