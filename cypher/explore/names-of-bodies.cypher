// Every name that the given bodies bore, earlier and later, up to sixty renamings away; each is among its own.
// needs: headships
UNWIND $ids AS id
MATCH (body) WHERE model.is(body, id)
MATCH (body) (()-[:$any($model.renaming)]-()){0,60} (name)
RETURN model.id(body) AS body, collect(DISTINCT model.id(name)) AS names
