// title: Where do the sources disagree?
// description: Pairs of facts that contradict each other, side by side. Neither is preferred: both are in the graph,
//   each with its citations.
// category: Sources and doubts
// view: table
MATCH (:Entity)-[fact]->(:Entity)
WHERE size(fact.disputes) > 0
WITH collect(fact) AS disputed
UNWIND disputed AS one
UNWIND disputed AS other
WITH one, other
WHERE one.id < other.id AND (other.id IN one.disputes OR one.id IN other.disputes)
RETURN startNode(one) AS from,
       one AS fact,
       endNode(one) AS to,
       coalesce(one.summary, one.why) AS reading,
       startNode(other) AS `other from`,
       other AS `other fact`,
       endNode(other) AS `other to`,
       coalesce(other.summary, other.why) AS `other reading`
ORDER BY one.id, other.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
