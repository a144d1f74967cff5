// A node alone: in another model's graph it is not known which relationships are a lineage.
MATCH (stage) WHERE elementId(stage) = $id
RETURN stage, [] AS successions, 1 AS total
