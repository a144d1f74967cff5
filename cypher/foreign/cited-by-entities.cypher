// None: another model's graph has no sources of ours.
UNWIND [] AS node
RETURN node, node AS passages
