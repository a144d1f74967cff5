// Every body that is connected to a body by renamings, splits, mergers and transfers, up to sixty steps away, nearest first
// and up to so many; each with those that lead on from it, and how many bodies there are. Never all ways to a body, but
// each body once: lines may form rings.
// needs: successions
MATCH (body) WHERE model.is(body, $id)
MATCH (body)-[:$any($model.succession)*0..60]-(stage:$any($model.entity))
WITH collect(DISTINCT stage) AS stages
UNWIND stages[..$limit] AS stage
OPTIONAL MATCH (stage)-[succession:$any($model.succession)]->(:$any($model.entity))
RETURN stage, collect(succession) AS successions, size(stages) AS total
