// How many entities there are, and how many relationships start from them.
RETURN COUNT { (:$any($model.entity)) } AS nodes, COUNT { (:$any($model.entity))-->() } AS relationships
