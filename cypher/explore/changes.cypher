// What began, ended, happened at once or was seen on a day between two, or may have by what is known of its date:
// entities and facts. Earliest first, and those with an open date ("1954 or after") after the others; up to so many,
// and how many there are. What bears no date is left out.
WITH date($from) AS from, date($to) AS to
CALL (from, to) {
  CALL () {
    MATCH (dated:Entity)
    RETURN dated, dated AS node, null AS source, null AS edge, null AS target
    UNION ALL
    MATCH (source:Entity)-[dated]->(target:Entity)
    RETURN dated, null AS node, source, dated AS edge, target
  }
  UNWIND
    CASE
      WHEN dated.start = dated.end THEN [{is: 'at', min: dated.startMin, max: dated.startMax}]
      ELSE [
        {is: 'start', min: dated.startMin, max: dated.startMax},
        {is: 'end', min: dated.endMin, max: dated.endMax},
        {is: 'seen', min: dated.attestedMin, max: dated.attestedMax}
      ]
    END AS moment
  WITH node, source, edge, target, moment, from, to
  WHERE (moment.min IS NOT NULL OR moment.max IS NOT NULL)
    AND (moment.min IS NULL OR to IS NULL OR moment.min <= to)
    AND (moment.max IS NULL OR from IS NULL OR moment.max >= from)
  WITH node, source, edge, target, moment
  ORDER BY
    moment.min IS NULL OR moment.max IS NULL,
    coalesce(moment.min, moment.max),
    coalesce(moment.max, moment.min),
    coalesce(edge.id, node.id)
  WITH collect({moment: moment.is, node: node, source: source, edge: edge, target: target}) AS found
  RETURN size(found) AS total, found[..$most] AS page
}
RETURN total, page
