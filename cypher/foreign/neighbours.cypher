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
  ORDER BY position
  WITH collect({node: neighbour, ties: ties, position: position}) AS found
  WITH found, [one IN found WHERE $after IS NULL OR one.position > $after] AS rest
  RETURN size(found) AS total, size(rest) > $limit AS more, rest[..$limit] AS page
}
RETURN origin, total, more, page
