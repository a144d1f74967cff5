// Every body that is tied to a body by renamings, splits, mergers and handovers, up to sixty steps away, nearest first
// and up to so many; each with those that lead on from it, and how many bodies there are. Never all ways to a body, but
// each body once: lines may form rings.
MATCH (body:Entity {id: $id})-[:RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO*0..60]-(stage:Entity)
WITH collect(DISTINCT stage) AS stages
UNWIND stages[..$most] AS stage
OPTIONAL MATCH (stage)-[succession:RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO]->(:Entity)
RETURN stage, collect(succession) AS successions, size(stages) AS total
