// Two people whom a market of forty traders ties together in two steps, and a chain of letters in four; one of the
// letters is of a known year, and two facts tie the first two people of the chain.
CREATE (:Dataset {id: 'test-crossroads', title: 'Crossroads', revision: '1', dataset: 'test-crossroads'})
CREATE (ledger:Source {id: 'test-ledger', title: 'The Ledger', dataset: 'test-crossroads'})
CREATE (ledger)-[:HAS_PASSAGE {dataset: 'test-crossroads'}]->(:Passage {id: 'test-ledger:1', paragraph: 1, summary: 'Who traded.', dataset: 'test-crossroads'})
CREATE (ledger)-[:HAS_PASSAGE {dataset: 'test-crossroads'}]->(:Passage {id: 'test-ledger:2', paragraph: 2, summary: 'Who wrote to whom.', dataset: 'test-crossroads'})
CREATE (market:Entity:Organization:Body {id: 'test-market', name: 'Great Market', dataset: 'test-crossroads', citations: ['test-ledger:1']})
CREATE (an:Entity:Person {id: 'test-an', name: 'An', dataset: 'test-crossroads', citations: ['test-ledger:1']})
CREATE (binh:Entity:Person {id: 'test-binh', name: 'Binh', dataset: 'test-crossroads', citations: ['test-ledger:2']})
CREATE (chi:Entity:Person {id: 'test-chi', name: 'Chi', dataset: 'test-crossroads', citations: ['test-ledger:2']})
CREATE (dung:Entity:Person {id: 'test-dung', name: 'Dung', end: '1965', dataset: 'test-crossroads', citations: ['test-ledger:2']})
CREATE (em:Entity:Person {id: 'test-em', name: 'Em', dataset: 'test-crossroads', citations: ['test-ledger:1']})
CREATE (alone:Entity:Person {id: 'test-alone', name: 'Alone', dataset: 'test-crossroads', citations: ['test-ledger:1']})
CREATE (an)-[:MEMBER_OF {id: 'test-an-trades', basis: 'stated', dataset: 'test-crossroads', citations: ['test-ledger:1']}]->(market)
CREATE (em)-[:MEMBER_OF {id: 'test-em-trades', basis: 'stated', dataset: 'test-crossroads', citations: ['test-ledger:1']}]->(market)
CREATE (an)-[:MET {id: 'test-an-binh', basis: 'inferred', why: 'They wrote of each other.', dataset: 'test-crossroads', citations: ['test-ledger:2']}]->(binh)
CREATE (binh)-[:SUPPORTED {id: 'test-binh-an', start: '1950', basis: 'stated', dataset: 'test-crossroads', citations: ['test-ledger:2']}]->(an)
CREATE (chi)-[:MET {id: 'test-chi-binh', start: '1960', end: '1960', basis: 'stated', dataset: 'test-crossroads', citations: ['test-ledger:2']}]->(binh)
CREATE (chi)-[:MET {id: 'test-chi-dung', basis: 'stated', dataset: 'test-crossroads', citations: ['test-ledger:2']}]->(dung)
CREATE (dung)-[:MET {id: 'test-dung-em', basis: 'stated', dataset: 'test-crossroads', citations: ['test-ledger:2']}]->(em)
WITH market
UNWIND range(1, 40) AS number
CREATE (:Entity:Person {id: 'test-trader-' + toString(number), name: 'Trader ' + toString(number), dataset: 'test-crossroads'})-[:MEMBER_OF {id: 'test-trades-' + toString(number), basis: 'stated', dataset: 'test-crossroads', citations: ['test-ledger:1']}]->(market)
