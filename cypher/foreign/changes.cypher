// None: in another model's graph it is not known which properties are dates.
UNWIND [] AS moment
RETURN moment, moment AS node, moment AS source, moment AS edge, moment AS target
