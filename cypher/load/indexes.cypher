// Which indexes are there? A uniqueness constraint has one of its own name.
SHOW INDEXES YIELD name
