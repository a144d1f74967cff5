// Which indexes are there, and over which labels or types? A uniqueness constraint has one of its own name.
SHOW INDEXES YIELD name, labelsOrTypes
RETURN name, labelsOrTypes AS over
