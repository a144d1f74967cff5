// Whether a fact held in the query interval: "certain" where every reading of its dates meets these days, "possible"
// where some does, otherwise "no". Both conditions are macros, and written out for our own model they are what a saved
// query repeats to the letter, with its own names for the fact and the days. They are held to the same answers as the
// client's and the server's own function.
UNWIND $queries AS query
WITH query.fact AS fact, query.from AS from, query.to AS to
RETURN
  CASE
    WHEN model.certain(fact, from, to) THEN 'certain'
    WHEN model.possible(fact, from, to) THEN 'possible'
    ELSE 'no'
  END AS holdStatus
