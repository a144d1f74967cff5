// Whether a fact held on the days asked about: "certain" where every reading of its dates meets these days, "possible"
// where some does, otherwise "no". These two conditions are the only ones by which any question asks it: each
// repeats them to the letter, with its own names for the fact and the days, and both are held to the same answers
// as the client's and the server's own function.
UNWIND $asked AS asked
WITH asked.fact AS fact, asked.from AS from, asked.to AS to
RETURN
  CASE
    WHEN any(day IN [fact.startMax, fact.attestedMax, fact.endMax] WHERE day <= to)
      AND any(day IN [fact.startMin, fact.attestedMin, fact.endMin] WHERE day >= from)
    THEN 'certain'
    WHEN (to IS NULL OR fact.startMin IS NULL OR fact.startMin <= to)
      AND (from IS NULL OR fact.endMax IS NULL OR fact.endMax >= from)
    THEN 'possible'
    ELSE 'no'
  END AS held
