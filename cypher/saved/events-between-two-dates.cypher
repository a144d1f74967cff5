// title: What happened between two dates?
// description: Events, foundings, renamings, accessions, meetings, congresses and documents, in order of time.
//   "certain" if every reading of the date falls into these years, "possible" if some do. What started and has no known
//   end is listed at its start; facts without any date are left out.
// category: Time
// view: timeline
// param from: date = 1975 | From
// param to: date = 1996 | To
// param answer: certain, possible, both = both | Certainty
CALL () {
  MATCH (event:Event)
  RETURN event AS dated, event.classification AS happening, event AS subject, null AS object, null AS fact
  UNION ALL
  MATCH (subject:Entity)-[fact:FOUNDED|DISSOLVED|RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO|CONVENED|JOINED
    |CO_FOUNDED|NORMALIZED_RELATIONS_WITH|MET|AWARDED|ISSUED|ADOPTED|PUBLISHED]->(object:Entity)
  RETURN fact AS dated, replace(replace(toLower(type(fact)), 'co_', 'co-'), '_', ' ') AS happening,
         subject, object, fact
}
WITH *,
     coalesce(dated.startMin, dated.attestedMin) AS first,
     CASE WHEN dated.end IS NULL THEN coalesce(dated.startMax, dated.attestedMax) ELSE dated.endMax END AS last,
     [dated.startMin, dated.attestedMin, dated.endMin] AS earliest,
     [dated.startMax, dated.attestedMax, dated.endMax] AS latest
WHERE any(day IN earliest + latest WHERE day IS NOT NULL)
  AND ($to.max IS NULL OR first IS NULL OR first <= $to.max)
  AND ($from.min IS NULL OR last IS NULL OR last >= $from.min)
WITH *,
     CASE
       WHEN ($to.max IS NULL OR any(day IN latest WHERE day <= $to.max))
        AND ($from.min IS NULL OR any(day IN earliest WHERE day >= $from.min))
       THEN 'certain'
       ELSE 'possible'
     END AS answer
WHERE $answer IN [answer, 'both']
RETURN coalesce(dated.start, dated.attested, 'until ' + dated.end) AS when,
       answer,
       subject,
       happening,
       object,
       fact
ORDER BY coalesce(first, dated.startMax, dated.endMin, last), when, subject.name, happening, object.name, fact.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
