// Relationships of one type, with their ends
MATCH (one)-[relationship:`type`]->(other)
RETURN one, relationship, other
LIMIT 25
