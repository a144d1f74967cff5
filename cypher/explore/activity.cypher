// How many beginnings, ends and sightings fall between the same two years; what has no first or no last day is left out.
CALL () {
  MATCH (dated:Entity)
  RETURN
    dated.startMin AS startMin,
    dated.startMax AS startMax,
    CASE WHEN dated.end = dated.start THEN null ELSE dated.endMin END AS endMin,
    dated.endMax AS endMax,
    dated.attestedMin AS attestedMin,
    dated.attestedMax AS attestedMax
  UNION ALL
  MATCH (:Entity)-[dated]->()
  RETURN
    dated.startMin AS startMin,
    dated.startMax AS startMax,
    CASE WHEN dated.end = dated.start THEN null ELSE dated.endMin END AS endMin,
    dated.endMax AS endMax,
    dated.attestedMin AS attestedMin,
    dated.attestedMax AS attestedMax
}
UNWIND [[startMin, startMax], [endMin, endMax], [attestedMin, attestedMax]] AS days
WITH days[0].year AS first, days[1].year AS last
WHERE first IS NOT NULL AND last IS NOT NULL
RETURN first, last, count(*) AS count
ORDER BY first, last
