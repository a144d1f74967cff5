// The full-text indexes that can be searched, and whether each is over nodes or over relationships.
SHOW FULLTEXT INDEXES YIELD name, entityType, state
WHERE state = 'ONLINE'
RETURN name, entityType AS over
ORDER BY name
