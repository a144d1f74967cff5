// A department from which an institute split off, that took over the work of a committee and in the end merged into a
// ministry older than itself; and two names that a school took in turn. Each with its heads, before, during and after.
CREATE (:Dataset {id: 'test-lines', title: 'Lines', revision: '1', dataset: 'test-lines'})
CREATE (register:Source {id: 'test-register', title: 'The Register', dataset: 'test-lines'})
CREATE (register)-[:HAS_PASSAGE {dataset: 'test-lines'}]->(:Passage {id: 'test-register:1', paragraph: 1, summary: 'Who headed what.', dataset: 'test-lines'})
CREATE (register)-[:HAS_PASSAGE {dataset: 'test-lines'}]->(:Passage {id: 'test-register:2', paragraph: 2, summary: 'What became of which body.', dataset: 'test-lines'})

CREATE (department:Entity:Organization:Body {id: 'test-department', name: 'Department of Treaties', start: '1960', end: '2025-01-24', dataset: 'test-lines', citations: ['test-register:2']})
CREATE (institute:Entity:Organization:Body {id: 'test-institute', name: 'Institute of Treaties', start: '1978', dataset: 'test-lines', citations: ['test-register:2']})
CREATE (committee:Entity:Commission:Body {id: 'test-committee', name: 'Archive Committee', end: '1978', dataset: 'test-lines', citations: ['test-register:2']})
CREATE (ministry:Entity:Organization:Body {id: 'test-ministry', name: 'Ministry of Law', start: '1945', dataset: 'test-lines', citations: ['test-register:2']})
CREATE (school:Entity:Organization:Body {id: 'test-school', name: 'School of Law', dataset: 'test-lines', citations: ['test-register:2']})
CREATE (academy:Entity:Organization:Body {id: 'test-academy', name: 'Academy of Law', dataset: 'test-lines', citations: ['test-register:2']})

CREATE (an:Entity:Person:Leader {id: 'test-an', name: 'An', end: '1995', dataset: 'test-lines', citations: ['test-register:1']})
CREATE (binh:Entity:Person:Leader {id: 'test-binh', name: 'Binh', dataset: 'test-lines', citations: ['test-register:1']})
CREATE (chi:Entity:Person:Leader {id: 'test-chi', name: 'Chi', dataset: 'test-lines', citations: ['test-register:1']})
CREATE (dung:Entity:Person:Leader {id: 'test-dung', name: 'Dung', dataset: 'test-lines', citations: ['test-register:1']})

CREATE (committee)-[:TRANSFERRED_TO {id: 'test-handed', start: '1978', end: '1978', basis: 'stated', dataset: 'test-lines', citations: ['test-register:2']}]->(department)
CREATE (department)-[:SPLIT_INTO {id: 'test-split', start: '1978', end: '1978', basis: 'stated', dataset: 'test-lines', citations: ['test-register:2']}]->(institute)
CREATE (department)-[:MERGED_INTO {id: 'test-merged', start: '2025-01-24', end: '2025-01-24', basis: 'stated', dataset: 'test-lines', citations: ['test-register:2']}]->(ministry)
CREATE (school)-[:RENAMED_TO {id: 'test-renamed', start: '1950', end: '1950', basis: 'stated', dataset: 'test-lines', citations: ['test-register:2']}]->(academy)
CREATE (academy)-[:RENAMED_TO {id: 'test-renamed-back', start: '1960', end: '1960', basis: 'stated', dataset: 'test-lines', citations: ['test-register:2']}]->(school)

CREATE (an)-[:HEADED {id: 'test-an-department', start: '1970', end: '1976', basis: 'stated', dataset: 'test-lines', citations: ['test-register:1']}]->(department)
CREATE (binh)-[:HEADED {id: 'test-binh-department', start: '1975', end: '1990', basis: 'stated', dataset: 'test-lines', citations: ['test-register:1']}]->(department)
CREATE (dung)-[:HEADED {id: 'test-dung-department', start: '2000', end: '2025-01-24', basis: 'stated', dataset: 'test-lines', citations: ['test-register:1']}]->(department)
CREATE (chi)-[:HEADED {id: 'test-chi-institute', attested: '1980', basis: 'stated', dataset: 'test-lines', citations: ['test-register:1']}]->(institute)
CREATE (chi)-[:HEADED {id: 'test-chi-committee', start: '1970', end: '1978', basis: 'stated', dataset: 'test-lines', citations: ['test-register:1']}]->(committee)
CREATE (an)-[:HEADED {id: 'test-an-ministry', start: '1980', end: '1990', basis: 'stated', dataset: 'test-lines', citations: ['test-register:1']}]->(ministry)
CREATE (dung)-[:HEADED {id: 'test-dung-ministry', start: '2025-02', basis: 'stated', dataset: 'test-lines', citations: ['test-register:1']}]->(ministry)
CREATE (binh)-[:HEADED {id: 'test-binh-school', attested: '1965', basis: 'stated', dataset: 'test-lines', citations: ['test-register:1']}]->(school)
