// Some nodes of what plays the body, to show how a profile presents them. The profile that it is asked by says of one label
// only what it plays, since only a label that is spelled out is looked up.
MATCH (node:$any($model.body))
RETURN node
LIMIT $limit
