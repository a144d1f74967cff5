// title: Where do the sources disagree?
// description: Pairs of facts that cannot both be meant, or not in the same sense, side by side. Neither is preferred:
//   both are in the graph, each with its citations.
// category: Sources and doubts
// view: table
MATCH (:Entity)-[fact]->(:Entity)
WHERE size(fact.disputes) > 0
WITH collect(fact) AS disputed
UNWIND disputed AS one
UNWIND disputed AS other
WITH one, other
WHERE one.id < other.id AND (other.id IN one.disputes OR one.id IN other.disputes)
RETURN one AS fact,
       coalesce(one.start, one.attested) AS date,
       coalesce(one.summary, one.why) AS reading,
       one.citations AS citations,
       other AS `other fact`,
       coalesce(other.start, other.attested) AS `other date`,
       coalesce(other.summary, other.why) AS `other reading`,
       other.citations AS `other citations`
ORDER BY one.id, other.id
