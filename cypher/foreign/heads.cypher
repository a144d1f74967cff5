// None: in another model's graph it is not known which relationships are headships.
UNWIND [] AS person
RETURN person, person AS edge, person AS body
