// Finds nodes by words of their names, with or without accents. What stands in braces is put in for each graph; where it
// would be better with this index, the statement is shown, and run when somebody asks for it.
CREATE FULLTEXT INDEX {name} IF NOT EXISTS
FOR (node:{labels}) ON EACH [{properties}]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }
