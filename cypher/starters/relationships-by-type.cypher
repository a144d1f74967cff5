// How many relationships of each type there are
MATCH ()-[relationship]->()
RETURN type(relationship) AS type, count(*) AS number
ORDER BY number DESC
