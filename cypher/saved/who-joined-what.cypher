// title: Who joined which organization, and when?
// description: Accessions and co-foundings in order of time. Those without a date come last, and are left out when a
//   date is given. A start of membership does not show whether it continues.
// category: Countries and organizations
// view: timeline
// param country: entity:Country = | Country (optional)
// param organization: entity:Body = | Organization (optional)
// choices organization: CALL () {
//     MATCH (:Entity&Country {id: $country})-[:JOINED|CO_FOUNDED]->(organization:Body)
//     RETURN organization
//     UNION
//     WITH $country IS NULL AS any
//     WHERE any
//     MATCH (:Country)-[:JOINED|CO_FOUNDED]->(organization:Body)
//     RETURN organization
//   }
//   RETURN DISTINCT organization ORDER BY organization.name
// param from: date = | From
// param to: date = | To
CALL () {
  MATCH (country:Entity&Country {id: $country})-[accession:JOINED|CO_FOUNDED]->(organization:Body)
  WHERE $organization IS NULL OR organization.id = $organization
  RETURN country, accession, organization
  UNION
  WITH $country IS NULL AS any
  WHERE any
  MATCH (country:Country)-[accession:JOINED|CO_FOUNDED]->(organization:Entity&Body {id: $organization})
  RETURN country, accession, organization
  UNION
  WITH $country IS NULL AND $organization IS NULL AS everywhere
  WHERE everywhere
  MATCH (country:Country)-[accession:JOINED|CO_FOUNDED]->(organization:Body)
  RETURN country, accession, organization
}
WITH country, accession, organization
WHERE ($from.min IS NULL OR coalesce(accession.startMax >= $from.min, accession.startMin IS NOT NULL))
  AND ($to.max IS NULL OR coalesce(accession.startMin <= $to.max, accession.startMax IS NOT NULL))
RETURN accession.start AS joined,
       country,
       CASE type(accession) WHEN 'JOINED' THEN 'joined' ELSE 'co-founded' END AS how,
       organization,
       accession.role AS role,
       accession
ORDER BY accession.startMin, organization.name, country.name
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
