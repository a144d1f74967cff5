// None: in another model's graph it is not known which properties are dates.
UNWIND [] AS first
RETURN first, first AS last, first AS count
