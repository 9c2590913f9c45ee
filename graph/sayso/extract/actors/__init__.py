"""Who is who within an article: names, descriptions and pronouns joined into actors."""
