// What began, ended, happened at once or was seen on a day between two, or may have by what is known of its date:
// entities and facts. Earliest first, and those with an open date ("1954 or after") after the others; up to so many.
// What bears no date is left out.
WITH date($from) AS from, date($to) AS to
CALL () {
  MATCH (dated:Entity)
  WHERE dated.start IS NOT NULL OR dated.end IS NOT NULL OR dated.attested IS NOT NULL
  RETURN dated, dated AS node, null AS source, null AS edge, null AS target
  UNION ALL
  MATCH ()-[dated]->()
  WHERE dated.start IS NOT NULL OR dated.end IS NOT NULL OR dated.attested IS NOT NULL
  WITH dated, startNode(dated) AS source, endNode(dated) AS target
  WHERE source:Entity AND target:Entity
  RETURN dated, null AS node, source, dated AS edge, target
}
UNWIND
  CASE
    WHEN dated.start = dated.end THEN [{is: 'at', startMin: dated.startMin, endMax: dated.startMax}]
    ELSE [
      {is: 'start', startMin: dated.startMin, endMax: dated.startMax},
      {is: 'end', startMin: dated.endMin, endMax: dated.endMax},
      {is: 'seen', startMin: dated.attestedMin, endMax: dated.attestedMax}
    ]
  END AS day
WITH from, to, node, source, edge, target, day
WHERE (day.startMin IS NOT NULL OR day.endMax IS NOT NULL)
  AND (to IS NULL OR day.startMin IS NULL OR day.startMin <= to)
  AND (from IS NULL OR day.endMax IS NULL OR day.endMax >= from)
RETURN day.is AS moment, node, source, edge, target
ORDER BY
  day.startMin IS NULL OR day.endMax IS NULL,
  coalesce(day.startMin, day.endMax),
  coalesce(day.endMax, day.startMin),
  coalesce(edge.id, node.id)
LIMIT $most
