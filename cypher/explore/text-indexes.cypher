// The full-text indexes over nodes that can be searched.
SHOW FULLTEXT INDEXES YIELD name, entityType, state
WHERE entityType = 'NODE' AND state = 'ONLINE'
RETURN name
ORDER BY name
