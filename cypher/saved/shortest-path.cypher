// title: How are two entities connected?
// description: The shortest paths between the two, in either direction of each relationship. A path shows that two
//   entities are close in the data, not that they dealt with each other. With a date, only facts that held or may
//   have held on it.
// category: Connections
// view: graph
// needs: nothing
// param from: entity = nguyen-chi-thanh | From
// param to: entity = william-kashtan | To
// param avoid: entity = | Exclude (optional)
// param at: date = | As of (optional)
MATCH chain = ALL SHORTEST
  (from WHERE model.is(from, $from))
  ((one:$any($model.entity))-[relationship]-(other:$any($model.entity))
    WHERE ($avoid IS NULL OR model.id(one) <> $avoid)
      AND (all(dated IN [one, relationship, other]
          WHERE model.possible(dated, $at.min, $at.max))
        OR model.certain(relationship, $at.min, $at.max))
  ){1,8}
  (to WHERE model.is(to, $to))
WHERE $from <> $to
// Between two hubs there may be more of them than the memory holds.
WITH chain LIMIT 1000
WITH chain,
     reduce(route = model.called(head(nodes(chain))), step IN range(0, length(chain) - 1) |
       route
       + CASE startNode(relationships(chain)[step]) WHEN nodes(chain)[step] THEN ' › ' ELSE ' ‹ ' END
       + model.typeInWords(relationships(chain)[step])
       + CASE startNode(relationships(chain)[step]) WHEN nodes(chain)[step] THEN ' › ' ELSE ' ‹ ' END
       + model.called(nodes(chain)[step + 1])
     ) AS route
UNWIND range(0, length(chain) - 1) AS step
WITH chain, route, step, relationships(chain)[step] AS fact
ORDER BY step, model.edgeId(fact)
WITH length(chain) AS steps, route, nodes(chain) AS entities, collect(DISTINCT fact) AS facts
RETURN steps, route AS chain, entities, facts
ORDER BY route
LIMIT 25
