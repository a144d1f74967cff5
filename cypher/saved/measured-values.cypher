// title: Which figures do the sources give?
// description: Every figure in the sources, with its qualifier ("over", "about") and the date it holds for. Figures of
//   different dates or sources are not a series: they may count different things.
// category: Countries and organizations
// view: table
// param of: entity = | Country, party or body (optional)
CALL () {
  MATCH (measured:Entity {id: $of})-[measure:MEASURED]->(figure:Statistic)
  RETURN measured, measure, figure
  UNION
  WITH $of IS NULL AS everywhere
  WHERE everywhere
  MATCH (measured:Entity)-[measure:MEASURED]->(figure:Statistic)
  RETURN measured, measure, figure
}
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
