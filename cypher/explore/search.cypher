// Nodes that may be meant by a text: by their id, by indexes over properties, by full-text indexes, or by reading up to so
// many nodes of each label one after the other. Best first, with every form of their names to be judged by again, and whether
// any head of a body is known; null for what is none.
CALL () {
  MATCH (node) WHERE model.is(node, $text)
  RETURN node, 1.0e9 AS score
  UNION
  UNWIND model.lookedUp() AS hit
  RETURN hit.node AS node, hit.score AS score
  UNION
  UNWIND $indexes AS index
  CALL db.index.fulltext.queryNodes(index.name, index.lucene, {limit: $maxIndexed}) YIELD node, score
  RETURN node, score
  UNION
  UNWIND $scanned AS part
  CALL (part) {
    MATCH (node:$all(part))
    WITH node LIMIT $maxScanned
    WITH node, labels(node) AS own
    WHERE all(label IN $labels WHERE label IN own) AND ($playing IS NULL OR any(label IN $playing WHERE label IN own))
    WITH node, reduce(names = $names.any, label IN own | names + coalesce($names.ofLabels[label], [])) AS names
    // Every name on a line of its own, with a space at both of its ends.
    WITH node, reduce(lines = '', name IN names | lines + '\n' + reduce(line = '', property IN name |
      line + CASE
        WHEN node[property] IS :: LIST<STRING NOT NULL> NOT NULL
        THEN reduce(texts = '', text IN node[property][..50] | texts + ' ' + text + ' \n')
        ELSE coalesce(' ' + left(toStringOrNull(node[property]), 300), '')
      END) + ' ') + '\n' AS text
    WITH node, toLower(text) AS text
    WITH node, CASE
      WHEN text =~ '[a-z0-9 \\n]*' THEN text
      ELSE reduce(folded = normalize(text, NFD), pair IN $folds | replace(folded, pair[0], pair[1]))
    END AS text
    WITH node, text, CASE
      WHEN any(form IN $forms WHERE text CONTAINS '\n ' + form + ' \n') THEN 6
      WHEN any(form IN $forms WHERE text CONTAINS '\n ' + form) THEN 5
      WHEN all(word IN $words WHERE any(form IN word.forms WHERE text CONTAINS ' ' + form)) THEN 4
      WHEN all(word IN $words WHERE any(form IN word.forms WHERE text CONTAINS form)) THEN 3
      WHEN $isCode AND any(property IN keys(node) WHERE toStringOrNull(node[property]) = $text) THEN 3
      WHEN all(word IN $words WHERE any(piece IN word.pieces WHERE text CONTAINS piece)) THEN 1
    END AS likeness
    WHERE likeness > 0
    WITH node, likeness + 1.0 / (1 + size(text)) + CASE likeness
      WHEN 1 THEN toFloat(size([pair IN $pairs WHERE text CONTAINS pair])) / (1 + size($pairs))
      ELSE 0
    END AS score
    ORDER BY score DESC
    LIMIT $limit
    RETURN node, score
  }
  RETURN node, score
}
WITH node, max(score) AS score
MATCH (node:$all($labels))
WHERE $playing IS NULL OR any(label IN labels(node) WHERE label IN $playing)
WITH node, score
ORDER BY score DESC, model.id(node)
LIMIT $limit
RETURN
  model.id(node) AS id,
  coalesce(model.name(node), model.id(node)) AS name,
  model.otherNames(node) AS names,
  COUNT { (node)--() } AS degree,
  CASE WHEN node:$any($model.body) THEN EXISTS { (node)<-[:$any($model.headship)]-() } END AS headed
