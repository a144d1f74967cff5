// How many things began, ended, happened at once or were attested on a day between two, or may have.
// needs: dates
WITH date($from) AS from, date($to) AS to
CALL () {
  MATCH (dated:$any($model.entity))
  WHERE model.isDated(dated)
  RETURN dated
  UNION ALL
  MATCH ()-[dated]->()
  WHERE model.isDated(dated)
  WITH dated, startNode(dated) AS source, endNode(dated) AS target
  WHERE model.isEntity(source) AND model.isEntity(target)
  RETURN dated
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
WITH from, to, day
WHERE (day.first IS NOT NULL OR day.last IS NOT NULL) AND model.meets(day.first, day.last, from, to)
RETURN count(*) AS total
