// The data sets of ours that are loaded: none in another model's graph.
UNWIND [] AS id
RETURN id, id AS title, id AS revision
