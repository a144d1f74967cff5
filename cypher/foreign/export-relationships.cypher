// Every relationship, with the element ids of its ends, in no order.
MATCH (source)-[edge]->(target)
RETURN elementId(source) AS source, edge, elementId(target) AS target
