// The indexes by which nodes can be found by a text, and the full-text indexes over relationships: what each is over, how
// it reads a text, and how far it is made. One that is over every label or type has none named.
SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, options, state, populationPercent
WHERE type = 'FULLTEXT' OR (type IN ['RANGE', 'TEXT'] AND entityType = 'NODE')
RETURN
  name,
  type,
  entityType AS over,
  coalesce(labelsOrTypes, []) AS labels,
  coalesce(properties, []) AS properties,
  options.indexConfig['fulltext.analyzer'] AS analyzer,
  state,
  populationPercent AS percent
ORDER BY name
