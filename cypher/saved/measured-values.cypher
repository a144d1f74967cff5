// title: Which figures are given, as of when?
// description: Every number in the sources, with the source's own hedge ("over", "about") and the date it holds for.
//   Figures of different dates or sources are not a series: who was counted may differ.
// category: Countries and organizations
// view: table
// param of: entity = | Only figures of this country, party or body
MATCH (measured:Entity)-[measure:MEASURED]->(figure:Statistic)
WHERE $of IS NULL OR measured.id = $of
RETURN measured AS of,
       figure,
       figure.qualifier AS qualifier,
       figure.value AS value,
       figure.unit AS unit,
       figure.asOf AS `as of`,
       measure
ORDER BY of.name, unit, figure.asOf, value, figure.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
