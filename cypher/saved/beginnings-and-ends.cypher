// title: When were bodies founded, changed and ended?
// description: How many bodies were founded, renamed, split, merged, handed over or ended in each year or decade. A new
//   name counts as a renaming, not as an end and a founding. Changes that fit no single year or decade are in the last
//   row.
// category: Time
// view: chart
// param by: year, decade = decade | Count by
CALL () {
  MATCH (body:Body)
  WHERE NOT EXISTS {
    (:Body)-[step:RENAMED_TO|SPLIT_INTO|MERGED_INTO]->(body) WHERE step.start = body.start
  }
  OPTIONAL MATCH (body)<-[founding:FOUNDED]-(:Entity)
  WITH body, collect(founding) AS foundings
  WHERE body.start IS NOT NULL OR size(foundings) > 0
  RETURN 'founded' AS change,
         coalesce(body.startMin, foundings[0].startMin) AS first,
         coalesce(body.startMax, foundings[0].startMax) AS last,
         body
  UNION ALL
  MATCH (body:Body)
  WHERE NOT EXISTS { (body)-[step:RENAMED_TO|MERGED_INTO]->(:Body) WHERE step.start = body.end }
  OPTIONAL MATCH (body)<-[ending:DISSOLVED]-(:Entity)
  WITH body, collect(ending) AS endings
  WHERE body.end IS NOT NULL OR size(endings) > 0
  RETURN 'ended' AS change,
         coalesce(body.endMin, endings[0].startMin) AS first,
         coalesce(body.endMax, endings[0].startMax) AS last,
         body
  UNION ALL
  MATCH (body:Body)-[step:RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO]->(:Body)
  RETURN type(step) AS change, step.startMin AS first, step.startMax AS last, body
}
// Year 0 is 1 BCE, and the 40s BCE are the years from 49 to 40 BCE.
WITH change, body,
     CASE $by WHEN 'year' THEN 1 ELSE 10 END AS span,
     [day IN [first, last] | CASE WHEN day.year > 0 THEN day.year ELSE day.year - 1 END] AS years
WITH change, body, span,
     CASE WHEN years[0] / span = years[1] / span AND sign(years[0]) = sign(years[1]) THEN years[0] / span * span END AS begin,
     sign(years[0]) AS era
WITH change, body, begin,
     CASE
       WHEN begin IS NULL THEN 'not known'
       ELSE toString(abs(begin)) + CASE span WHEN 1 THEN '' ELSE 's' END + CASE era WHEN 1 THEN '' ELSE ' BCE' END
     END AS period
ORDER BY body.name, change
WITH period, min(begin) AS begin, collect(change) AS changes, collect(DISTINCT body) AS bodies
RETURN period,
       size([change IN changes WHERE change = 'founded']) AS founded,
       size([change IN changes WHERE change = 'RENAMED_TO']) AS renamed,
       size([change IN changes WHERE change = 'SPLIT_INTO']) AS split,
       size([change IN changes WHERE change = 'MERGED_INTO']) AS merged,
       size([change IN changes WHERE change = 'TRANSFERRED_TO']) AS `handed over`,
       size([change IN changes WHERE change = 'ended']) AS ended,
       bodies
ORDER BY begin
