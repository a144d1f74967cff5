// None: another model's graph has no sources of ours.
UNWIND [] AS id
RETURN id, id AS title, id AS publication, id AS published, id AS passages, id AS facts
