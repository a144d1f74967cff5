// What began, ended, happened at once or was seen on a day between two, or may have by what is known of its date:
// entities and facts. Earliest first, and those with an open date ("1954 or after") after the others; up to so many.
// What bears no date is left out.
WITH date($from) AS from, date($to) AS to
CALL (from, to) {
  MATCH (dated:Entity)
  WHERE (dated.start IS NOT NULL
      AND (to IS NULL OR dated.startMin IS NULL OR dated.startMin <= to)
      AND (from IS NULL OR dated.startMax IS NULL OR dated.startMax >= from))
    OR (dated.end IS NOT NULL
      AND (to IS NULL OR dated.endMin IS NULL OR dated.endMin <= to)
      AND (from IS NULL OR dated.endMax IS NULL OR dated.endMax >= from))
    OR (dated.attested IS NOT NULL
      AND (to IS NULL OR dated.attestedMin IS NULL OR dated.attestedMin <= to)
      AND (from IS NULL OR dated.attestedMax IS NULL OR dated.attestedMax >= from))
  RETURN dated, dated AS node, null AS source, null AS edge, null AS target
  UNION ALL
  MATCH ()-[dated]->()
  WHERE (dated.start IS NOT NULL
      AND (to IS NULL OR dated.startMin IS NULL OR dated.startMin <= to)
      AND (from IS NULL OR dated.startMax IS NULL OR dated.startMax >= from))
    OR (dated.end IS NOT NULL
      AND (to IS NULL OR dated.endMin IS NULL OR dated.endMin <= to)
      AND (from IS NULL OR dated.endMax IS NULL OR dated.endMax >= from))
    OR (dated.attested IS NOT NULL
      AND (to IS NULL OR dated.attestedMin IS NULL OR dated.attestedMin <= to)
      AND (from IS NULL OR dated.attestedMax IS NULL OR dated.attestedMax >= from))
  WITH dated, startNode(dated) AS source, endNode(dated) AS target
  WHERE source:Entity AND target:Entity
  RETURN dated, null AS node, source, dated AS edge, target
}
UNWIND
  CASE
    WHEN dated.start = dated.end THEN [{is: 'at', min: dated.startMin, max: dated.startMax}]
    ELSE [
      {is: 'start', min: dated.startMin, max: dated.startMax},
      {is: 'end', min: dated.endMin, max: dated.endMax},
      {is: 'seen', min: dated.attestedMin, max: dated.attestedMax}
    ]
  END AS day
WITH from, to, node, source, edge, target, day
WHERE (day.min IS NOT NULL OR day.max IS NOT NULL)
  AND (day.min IS NULL OR to IS NULL OR day.min <= to)
  AND (day.max IS NULL OR from IS NULL OR day.max >= from)
RETURN day.is AS moment, node, source, edge, target
ORDER BY
  day.min IS NULL OR day.max IS NULL,
  coalesce(day.min, day.max),
  coalesce(day.max, day.min),
  coalesce(edge.id, node.id)
LIMIT $most
