// How many nodes carry each label, and how many relationships of each type there are, as the store has counted them.
RETURN model.labelCounts() AS labels, model.typeCounts() AS types
