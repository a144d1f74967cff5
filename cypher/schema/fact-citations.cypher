// Finds the facts that cite a passage, by its id as one word. Every relationship type is named, as an index over
// relationships needs it; where they have changed, the index is made anew.
CREATE FULLTEXT INDEX fact_citations IF NOT EXISTS
FOR ()-[fact:HEADED|DEPUTY_HEADED|MEMBER_OF|PART_OF|DIRECTED|GUIDED|TASKED_WITH|FOUNDED|DISSOLVED|RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO|CONVENED|JOINED|CO_FOUNDED|RELATIONS_WITH|NORMALIZED_RELATIONS_WITH|SUPPORTED|OPPOSED|MET|TOOK_PART_IN|LED_TO|LOCATED_IN|ADOPTED|ISSUED|WROTE|PUBLISHED|CITES|ABOUT|STATED|CONTRIBUTED_TO|AWARDED|MEASURED]-() ON EACH [fact.citations]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } }
