// How many nodes and relationships there are.
RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships
