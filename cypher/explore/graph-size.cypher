// How many nodes and relationships there are of whatever label or type, as the store has counted them.
RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships
