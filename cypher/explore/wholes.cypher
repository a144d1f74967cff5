// Which bodies the given bodies were part of.
// needs: headships
UNWIND $ids AS id
MATCH (part) WHERE model.is(part, id)
MATCH (part)-[edge:$any($model.partOf)]->(whole:$any($model.body))
RETURN part, edge, whole
ORDER BY model.name(whole), model.edgeId(edge)
