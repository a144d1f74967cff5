// Floor: one prefix in the full-text index.
CALL db.index.fulltext.queryNodes('entity_names', 'xuan* AND th*') YIELD node, score
RETURN node, score ORDER BY score DESC LIMIT 10
