// The full-text index over names, once it can be asked.
SHOW FULLTEXT INDEXES YIELD name, entityType, state
WHERE name = 'entity_names' AND entityType = 'NODE' AND state = 'ONLINE'
RETURN name
