// Which of the ids that are to be added belong to another data set?
UNWIND $entities AS id
MATCH (node:Entity {id: id}) WHERE coalesce(node.dataset, '') <> $dataset
RETURN 'entity' AS what, id, node.dataset AS owner
UNION ALL
UNWIND $sources AS id
MATCH (node:Source {id: id}) WHERE coalesce(node.dataset, '') <> $dataset
RETURN 'source' AS what, id, node.dataset AS owner
UNION ALL
UNWIND $passages AS id
MATCH (node:Passage {id: id}) WHERE coalesce(node.dataset, '') <> $dataset
RETURN 'passage' AS what, id, node.dataset AS owner
