// Every body that is tied to a body by renamings, splits, mergers and handovers, however many steps away, nearest
// first; each with those that lead on from it. Never all ways to a body, but each body once: lines may form rings.
MATCH (body:Entity {id: $id})-[:RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO*0..60]-(stage:Entity)
WITH DISTINCT stage LIMIT $most
OPTIONAL MATCH (stage)-[succession:RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO]->(:Entity)
RETURN stage, collect(succession) AS successions
