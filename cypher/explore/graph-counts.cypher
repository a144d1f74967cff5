// How many entities there are, and how many relationships start from them.
RETURN COUNT { (:Entity) } AS nodes, COUNT { (:Entity)-->() } AS relationships
