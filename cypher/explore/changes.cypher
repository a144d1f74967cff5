// What began, ended, happened at once or was attested on a day between two, or may have by what is known of its date:
// entities and facts. Earliest first, and those with an open date ("1954 or after") after the others; up to so many.
// What bears no date is left out. Everything is read: an index over relationships is over one type and one property, so
// that finding days by it would take one for each of six days and every type, written to by every load. The answer to
// the same dates is kept for a revision of the data.
// needs: dates
WITH date($from) AS from, date($to) AS to
CALL () {
  MATCH (dated:$any($model.entity))
  WHERE model.isDated(dated)
  RETURN dated, dated AS node, null AS source, null AS edge, null AS target
  UNION ALL
  MATCH ()-[dated]->()
  WHERE model.isDated(dated)
  WITH dated, startNode(dated) AS source, endNode(dated) AS target
  WHERE model.isEntity(source) AND model.isEntity(target)
  RETURN dated, null AS node, source, dated AS edge, target
}
UNWIND
  CASE
    WHEN model.isMoment(dated) THEN [{is: 'at', first: model.startMin(dated), last: model.startMax(dated)}]
    ELSE [
      {is: 'start', first: model.startMin(dated), last: model.startMax(dated)},
      {is: 'end', first: model.endMin(dated), last: model.endMax(dated)},
      {is: 'attested', first: model.attestedMin(dated), last: model.attestedMax(dated)}
    ]
  END AS day
WITH from, to, node, source, edge, target, day
WHERE (day.first IS NOT NULL OR day.last IS NOT NULL) AND model.meets(day.first, day.last, from, to)
RETURN day.is AS moment, node, source, edge, target
ORDER BY
  day.first IS NULL OR day.last IS NULL,
  coalesce(day.first, day.last),
  coalesce(day.last, day.first),
  coalesce(model.edgeId(edge), model.id(node))
LIMIT $limit
