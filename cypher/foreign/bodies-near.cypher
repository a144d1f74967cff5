// None: in another model's graph it is not known what can be headed.
UNWIND [] AS body
RETURN body, body AS distance
