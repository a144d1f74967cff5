// title: Which chains of causes and consequences do the sources draw?
// description: Chains of "led to", of twelve steps at most, from what is given no cause to what is given no consequence;
//   the longest come first. Each step is a judgement of a source, or ours where it is inferred. No source says that a
//   chain holds as a whole.
// category: Time
// view: graph
// param least: integer = 2 | Steps at least
MATCH chain = (first:Entity)-[:LED_TO*1..12]->(last:Entity)
WHERE NOT EXISTS { (first)<-[:LED_TO]-(:Entity) }
  AND NOT EXISTS { (last)-[:LED_TO]->(:Entity) }
  AND length(chain) >= $least
// Where much leads to much there may be more than the memory holds. One more than is ever shown: an answer that is cut
// off says so.
WITH length(chain) AS steps, nodes(chain) AS entities, relationships(chain) AS facts LIMIT 1001
RETURN steps,
       reduce(names = entities[0].name, entity IN tail(entities) | names + ' › ' + entity.name) AS chain,
       entities,
       facts,
       [fact IN facts WHERE fact.basis = 'inferred'] AS inferred
ORDER BY steps DESC, chain, [fact IN facts | fact.id]
