// The passages with the given ids: another model's graph has none of ours.
UNWIND [] AS id
RETURN id, id AS source, id AS title, id AS paragraph, id AS summary
