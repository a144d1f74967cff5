// Floor: the best connected neighbours with their ties.
MATCH (:Entity {id: 'communist-party-of-vietnam'})-[tie]-(neighbour:Entity)
WITH neighbour, collect(tie) AS ties
ORDER BY COUNT { (neighbour)--() } DESC LIMIT 12
RETURN neighbour, ties
