// Whether an entity existed in the query interval: as hold-status.cypher asks it of a fact, and "certain" also where its
// facts prove it. A fact that holds entails that its ends existed by then and until then; what that adds to an entity's
// own dates is stored with it when data is loaded.
UNWIND $queries AS query
WITH query.entity AS entity, query.from AS from, query.to AS to
RETURN
  CASE
    WHEN model.existed(entity, from, to) THEN 'certain'
    WHEN model.possible(entity, from, to) THEN 'possible'
    ELSE 'no'
  END AS holdStatus
