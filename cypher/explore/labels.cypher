// Every label that is in use, how many nodes carry it, and the properties of its first thousand.
WITH model.labels() AS listed
UNWIND listed AS found
WITH found WHERE found.count > 0
RETURN found.label AS label, found.count AS count, found.properties AS properties
ORDER BY label
