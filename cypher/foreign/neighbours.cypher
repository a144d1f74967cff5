// The next few neighbours of a node, after a position, with their ties to it; the best connected come first.
MATCH (origin) WHERE elementId(origin) = $id
CALL (origin) {
  MATCH (origin)-[tie]-(neighbour)
  WHERE ($type IS NULL OR type(tie) = $type)
    AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN startNode(tie) ELSE endNode(tie) END)
    AND ($kind IS NULL OR $kind IN labels(neighbour))
    AND NOT elementId(neighbour) IN $exclude
  WITH neighbour, collect(tie) AS ties
  WITH neighbour, ties, [-COUNT { (neighbour)--() }, elementId(neighbour)] AS position
  WHERE $after IS NULL OR position > $after
  ORDER BY position
  LIMIT $limit + 1
  RETURN collect({node: neighbour, ties: ties, position: position}) AS page
}
RETURN origin, size(page) > $limit AS more, page[..$limit] AS page
