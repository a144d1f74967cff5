// None: another model's graph has no sources of ours.
UNWIND [] AS id
RETURN id, id AS source, id AS title, id AS paragraph, id AS summary
