// None: in another model's graph it is not known which properties are dates.
RETURN 0 AS total
