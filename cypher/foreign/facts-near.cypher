// None: another model's facts have no ids of their own by which others could name them.
UNWIND [] AS source
RETURN source, source AS edge, source AS target
