// title: How are two entities connected?
// description: The shortest paths between the two, in either direction of each relationship. A path shows that two
//   entities are close in the sources, not that they dealt with each other. With a date, only facts that held or may
//   have held on it.
// category: Connections
// view: graph
// param from: entity = nguyen-chi-thanh | From
// param to: entity = william-kashtan | To
// param avoid: entity = | Exclude (optional)
// param at: date = | As of (optional)
MATCH chain = ALL SHORTEST
  (from:Entity {id: $from})
  ((one:Entity)-[relationship]-(other:Entity)
    WHERE ($avoid IS NULL OR one.id <> $avoid)
      AND (all(dated IN [one, relationship, other]
          WHERE ($at.max IS NULL OR dated.startMin IS NULL OR dated.startMin <= $at.max)
            AND ($at.min IS NULL OR dated.endMax IS NULL OR dated.endMax >= $at.min))
        OR any(day IN [relationship.startMax, relationship.attestedMax, relationship.endMax] WHERE day <= $at.max)
          AND any(day IN [relationship.startMin, relationship.attestedMin, relationship.endMin] WHERE day >= $at.min))
  ){1,8}
  (to:Entity {id: $to})
WHERE $from <> $to
// Between two hubs there may be more of them than the memory holds.
WITH chain LIMIT 1000
WITH chain,
     reduce(route = head(nodes(chain)).name, step IN range(0, length(chain) - 1) |
       route
       + CASE startNode(relationships(chain)[step]) WHEN nodes(chain)[step] THEN ' › ' ELSE ' ‹ ' END
       + replace(replace(toLower(type(relationships(chain)[step])), 'co_', 'co-'), '_', ' ')
       + CASE startNode(relationships(chain)[step]) WHEN nodes(chain)[step] THEN ' › ' ELSE ' ‹ ' END
       + nodes(chain)[step + 1].name
     ) AS route
UNWIND range(0, length(chain) - 1) AS step
WITH chain, route, step, relationships(chain)[step] AS fact
ORDER BY step, fact.id
WITH length(chain) AS steps, route, nodes(chain) AS entities, collect(DISTINCT fact) AS facts
RETURN steps, route AS chain, entities, facts
ORDER BY route
LIMIT 25
