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
WITH change, body,
     CASE $by
       WHEN 'year' THEN CASE WHEN first.year = last.year THEN toString(first.year) END
       ELSE CASE WHEN first.year / 10 = last.year / 10 THEN toString(first.year / 10 * 10) + 's' END
     END AS period
WITH change, body, coalesce(period, 'not known') AS period
ORDER BY body.name, change
RETURN period,
       sum(CASE change WHEN 'founded' THEN 1 ELSE 0 END) AS founded,
       sum(CASE change WHEN 'RENAMED_TO' THEN 1 ELSE 0 END) AS renamed,
       sum(CASE change WHEN 'SPLIT_INTO' THEN 1 ELSE 0 END) AS split,
       sum(CASE change WHEN 'MERGED_INTO' THEN 1 ELSE 0 END) AS merged,
       sum(CASE change WHEN 'TRANSFERRED_TO' THEN 1 ELSE 0 END) AS `handed over`,
       sum(CASE change WHEN 'ended' THEN 1 ELSE 0 END) AS ended,
       collect(DISTINCT body) AS bodies
ORDER BY period
