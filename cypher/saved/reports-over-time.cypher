// title: Of which times do the sources tell most?
// description: How many events, meetings, documents and congresses the sources date to each year or decade, and how many
//   heads they show in office. High bars mean that the sources tell much of a time, not that more happened. What fits no
//   single year or decade is left out.
// category: Time
// view: chart
// param by: year, decade = decade | Count by
CALL () {
  MATCH (thing:Event|Document|Congress)
  WHERE thing.startMin IS NOT NULL
  RETURN CASE WHEN thing:Event THEN 'event' WHEN thing:Document THEN 'document' ELSE 'congress' END AS what,
         thing.startMin AS first, thing.startMax AS last
  UNION ALL
  MATCH ()-[meeting:MET]->()
  RETURN 'meeting' AS what, meeting.startMin AS first, meeting.startMax AS last
  UNION ALL
  MATCH (:Person)-[headship:HEADED]->(:Body)
  UNWIND [[headship.startMin, headship.startMax], [headship.attestedMin, headship.attestedMax],
          [headship.endMin, headship.endMax]] AS days
  RETURN 'head' AS what, days[0] AS first, days[1] AS last
}
WITH what, first, last
WHERE first IS NOT NULL AND last IS NOT NULL
WITH what, CASE $by WHEN 'year' THEN 1 ELSE 10 END AS span,
     // Year 0 is 1 BCE, and the 40s BCE are the years from 49 to 40 BCE.
     [day IN [first, last] | CASE WHEN day.year > 0 THEN day.year ELSE day.year - 1 END] AS years
WHERE years[0] / span = years[1] / span AND sign(years[0]) = sign(years[1])
WITH years[0] / span * span AS begin, sign(years[0]) AS era, span, collect(what) AS told
ORDER BY begin
RETURN toString(abs(begin)) + CASE span WHEN 1 THEN '' ELSE 's' END + CASE era WHEN 1 THEN '' ELSE ' BCE' END AS period,
       size([what IN told WHERE what = 'event']) AS events,
       size([what IN told WHERE what = 'meeting']) AS meetings,
       size([what IN told WHERE what = 'document']) AS documents,
       size([what IN told WHERE what = 'congress']) AS congresses,
       size([what IN told WHERE what = 'head']) AS heads
