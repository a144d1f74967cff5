// How many relationships each of some entities has, as the store counts them.
UNWIND $ids AS id
MATCH (one) WHERE model.is(one, id)
RETURN model.id(one) AS id, COUNT { (one)--() } AS degree
