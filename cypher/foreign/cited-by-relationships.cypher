// None: another model's graph has no sources of ours.
UNWIND [] AS source
RETURN source, source AS edge, source AS target, source AS passages
