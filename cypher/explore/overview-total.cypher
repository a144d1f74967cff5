// How many entities there are to look at.
WITH date($from) AS from, date($to) AS to
MATCH (node:$all($labels))
WHERE model.possible(node, from, to)
RETURN count(node) AS total
