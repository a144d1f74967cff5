// The ties between the two nodes of each pair, and how well connected their ends are.
UNWIND $pairs AS pair
MATCH (one)-[edge]-(other) WHERE elementId(one) = pair[0] AND elementId(other) = pair[1]
WITH edge, startNode(edge) AS source, endNode(edge) AS target
RETURN source, COUNT { (source)--() } AS sourceDegree, edge, target, COUNT { (target)--() } AS targetDegree
