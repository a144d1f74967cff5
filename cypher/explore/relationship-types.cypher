// Every relationship type that is in use, how many there are, and the properties of the first thousand.
UNWIND model.types() AS found
WITH found WHERE found.count > 0
RETURN found.type AS type, found.count AS count, found.properties AS properties
ORDER BY type
