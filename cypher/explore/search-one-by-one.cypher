// The ids of nodes that may be meant by a text where no index finds them, by reading up to so many nodes of each label one
// after the other: whole names first, then beginnings of names, then names with all the words, then mistyped ones.
CALL () {
  model.someNodesOf($scanned, $maxScanned)
}
WITH node, labels(node) AS own
WHERE all(label IN $labels WHERE label IN own) AND ($playing IS NULL OR any(label IN $playing WHERE label IN own))
WITH node, reduce(names = $names.any, label IN own | names + coalesce($names.ofLabels[label], [])) AS names
// Every name on a line of its own, with a space at both of its ends.
WITH node, toLower(reduce(lines = '', name IN names | lines + '\n' + reduce(line = '', property IN name |
  line + CASE
    WHEN node[property] IS :: LIST<STRING NOT NULL> NOT NULL
    THEN reduce(texts = '', text IN node[property][..50] | texts + ' ' + text + ' \n')
    ELSE coalesce(' ' + left(toStringOrNull(node[property]), 300), '')
  END) + ' ') + '\n') AS text
WITH node, model.folded(text) AS text
WITH node, text, CASE
  WHEN any(form IN $forms WHERE text CONTAINS '\n ' + form + ' \n') THEN 6
  WHEN any(form IN $forms WHERE text CONTAINS '\n ' + form) THEN 5
  WHEN all(word IN $words WHERE any(form IN word.forms WHERE text CONTAINS ' ' + form)) THEN 4
  WHEN all(word IN $words WHERE any(form IN word.forms WHERE text CONTAINS form)) THEN 3
  WHEN $isCode AND any(property IN keys(node) WHERE toStringOrNull(node[property]) = $text) THEN 3
  WHEN all(word IN $words WHERE any(piece IN word.pieces WHERE text CONTAINS piece)) THEN 1
END AS likeness
WHERE likeness > 0
WITH node, max(likeness + 1.0 / (1 + size(text)) + CASE likeness
  WHEN 1 THEN toFloat(size([pair IN $pairs WHERE text CONTAINS pair])) / (1 + size($pairs))
  ELSE 0
END) AS score
RETURN model.id(node) AS id
ORDER BY score DESC
LIMIT $limit
