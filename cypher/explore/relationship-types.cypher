// Every relationship type that is in use, how many there are, and the properties of the first thousand.
WITH model.types() AS listed
UNWIND listed AS found
WITH found WHERE found.count > 0
RETURN found.type AS type, found.count AS count, found.properties AS properties
ORDER BY type
