// The ids of nodes of some labels whose name is spelled just so, by comparing up to so many nodes of each label: more than can
// be read for all that may be like a text, as nothing costs less.
CALL () {
  model.someNodesOf($scanned, $maxCompared)
}
WITH node, labels(node) AS own
WHERE all(label IN $labels WHERE label IN own) AND any(label IN own WHERE
  any(name IN $names.ofLabels[label] WHERE size(name) = 1 AND node[name[0]] IN $spellings))
RETURN DISTINCT model.id(node) AS id
LIMIT $limit
