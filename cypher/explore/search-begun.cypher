// The ids of nodes with a name that begins with a text, the shortest first, among up to so many that full-text indexes find
// by its words: names that are the very text come before all others.
UNWIND $indexes AS index
CALL db.index.fulltext.queryNodes(index.name, index.lucene, {limit: $maxCompared}) YIELD node
WITH DISTINCT node, labels(node) AS own
WHERE all(label IN $labels WHERE label IN own) AND ($playing IS NULL OR any(label IN $playing WHERE label IN own))
UNWIND [model.name(node)] + [other IN model.otherNames(node) | other.text] AS name
WITH node, toLower(name) AS name
WITH node, trim(model.folded(name)) AS name
WHERE any(form IN $sought.forms WHERE name STARTS WITH form)
WITH node, min(size(name)) AS size
RETURN model.id(node) AS id
ORDER BY size
LIMIT $limit
