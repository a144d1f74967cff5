// title: Who joined which organization, and when?
// description: Accessions and co-foundings in order of time; those without a date come last. An empty "end" never means
//   that a membership still lasts.
// category: Countries and organizations
// view: timeline
// param country: entity:Country = | Only this country
// param organization: entity:Body = | Only this organization
// param from: date = | Not before
// param to: date = | Not after
MATCH (country:Country)-[accession:JOINED|CO_FOUNDED]->(organization:Body)
WHERE ($country IS NULL OR country.id = $country)
  AND ($organization IS NULL OR organization.id = $organization)
  AND ($from.min IS NULL OR accession.startMax >= $from.min)
  AND ($to.max IS NULL OR accession.startMin <= $to.max)
RETURN accession.start AS joined,
       country,
       CASE type(accession) WHEN 'JOINED' THEN 'joined' ELSE 'co-founded' END AS how,
       organization,
       accession.role AS role,
       accession.end AS end,
       accession
ORDER BY accession.startMin, organization.name, country.name
