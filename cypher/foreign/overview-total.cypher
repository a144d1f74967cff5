// How many nodes there are to look at.
MATCH (node)
WHERE $kind IS NULL OR $kind IN labels(node)
RETURN count(node) AS total
