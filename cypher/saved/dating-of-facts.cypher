// title: How much of the record is dated?
// description: For each type of relationship, how many facts have a start or an end, how many are only attested at some
//   time, and how many have no date at all.
// category: Time
// view: chart
// needs: dates
MATCH (:$any($model.entity))-[fact]->(:$any($model.entity))
WITH model.typeInWords(fact) AS relationship,
     model.start(fact) IS NOT NULL OR model.end(fact) IS NOT NULL AS dated,
     model.attested(fact) IS NOT NULL AS attested
RETURN relationship,
       sum(CASE WHEN dated THEN 1 ELSE 0 END) AS dated,
       sum(CASE WHEN NOT dated AND attested THEN 1 ELSE 0 END) AS `attested only`,
       sum(CASE WHEN dated OR attested THEN 0 ELSE 1 END) AS undated
ORDER BY dated + `attested only` + undated DESC, relationship
