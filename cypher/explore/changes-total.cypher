// How many things began, ended, happened at once or were seen on a day between two, or may have.
WITH date($from) AS from, date($to) AS to
CALL () {
  MATCH (dated:Entity)
  WHERE dated.start IS NOT NULL OR dated.end IS NOT NULL OR dated.attested IS NOT NULL
  RETURN dated
  UNION ALL
  MATCH ()-[dated]->()
  WHERE dated.start IS NOT NULL OR dated.end IS NOT NULL OR dated.attested IS NOT NULL
  WITH dated, startNode(dated) AS source, endNode(dated) AS target
  WHERE source:Entity AND target:Entity
  RETURN dated
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
WITH from, to, day
WHERE (day.startMin IS NOT NULL OR day.endMax IS NOT NULL)
  AND (to IS NULL OR day.startMin IS NULL OR day.startMin <= to)
  AND (from IS NULL OR day.endMax IS NULL OR day.endMax >= from)
RETURN count(*) AS total
