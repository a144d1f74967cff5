// How many beginnings, ends and sightings fall between the same two years; what has no first or no last day is left out.
// needs: dates
CALL () {
  MATCH (dated:$any($model.entity))
  WHERE model.isDated(dated)
  RETURN
    model.startMin(dated) AS startMin,
    model.startMax(dated) AS startMax,
    CASE WHEN model.isMoment(dated) THEN null ELSE model.endMin(dated) END AS endMin,
    model.endMax(dated) AS endMax,
    model.attestedMin(dated) AS attestedMin,
    model.attestedMax(dated) AS attestedMax
  UNION ALL
  MATCH ()-[dated]->()
  WHERE model.isDated(dated)
  WITH dated, startNode(dated) AS source
  WHERE model.isEntity(source)
  RETURN
    model.startMin(dated) AS startMin,
    model.startMax(dated) AS startMax,
    CASE WHEN model.isMoment(dated) THEN null ELSE model.endMin(dated) END AS endMin,
    model.endMax(dated) AS endMax,
    model.attestedMin(dated) AS attestedMin,
    model.attestedMax(dated) AS attestedMax
}
UNWIND [[startMin, startMax], [endMin, endMax], [attestedMin, attestedMax]] AS days
WITH days[0].year AS first, days[1].year AS last
WHERE first IS NOT NULL AND last IS NOT NULL
RETURN first, last, count(*) AS count
ORDER BY first, last
