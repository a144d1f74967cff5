// The highest internal ids that are in use; null where there is nothing. Everything is looked at, and nothing read of it.
RETURN
  COLLECT { MATCH (node) RETURN max(id(node)) }[0] AS node,
  COLLECT { MATCH ()-[edge]->() RETURN max(id(edge)) }[0] AS relationship
