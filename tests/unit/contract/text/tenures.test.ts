import { describe, expect, test } from 'vitest';
import type { GraphNode } from '../../../../contract/model/graph.ts';
import type { Tenures } from '../../../../contract/model/tenure.ts';
import { csvOf } from '../../../../contract/text/formats/csv.ts';
import { markdownOf } from '../../../../contract/text/formats/markdown.ts';
import { documentOfTenures, tableOfTenures, titleOfTenures } from '../../../../contract/text/tenures.ts';

function node(id: string, name: string): GraphNode {
  return { id, labels: ['Entity'], name, properties: {} };
}

const [old, present, lan] = [node('old', 'Board'), node('present', 'Commission'), node('lan', 'Lan')];
const properties = { role: 'Head', attested: '1954', basis: 'inferred', citations: ['s:3'] };
const headed = { id: 'headed', type: 'HEADED', source: 'lan', target: 'old', properties };
const when = 'attested in 1954, start and end unknown';
const answer: Tenures = {
  subject: present,
  side: 'body',
  stages: [old, present],
  related: [],
  counts: {
    ...{ heads: 1, acting: 0, deputies: 0, formerDeputies: 0 },
    ...{ posts: 1, bodies: 1, attestations: 1, names: 2 },
  },
  gap: null,
  tenures: [
    {
      id: headed.id,
      facts: [headed],
      person: lan,
      body: old,
      rank: 'head',
      roles: ['Head'],
      when,
      holding: null,
      distance: null,
      mayHold: null,
      via: [],
      concurrentPosts: [],
    },
  ],
  shown: 1,
  total: 1,
  truncated: false,
  names: [],
  findings: [
    {
      kind: 'start-unknown',
      sentence: 'No start is known.',
      segments: ['No start is known.'],
      facts: ['headed'],
      body: 'old',
      days: null,
    },
  ],
  citations: [
    { id: 's:3', source: { id: 's', title: 'A history', short: '1990' }, paragraph: 3, summary: '' },
  ],
};

describe('a trace', () => {
  test('is named after its subject, its side and its date', () => {
    expect(titleOfTenures(answer, null)).toBe('Heads of Commission');
    expect(titleOfTenures({ ...answer, side: 'person', subject: lan }, '1954-08')).toBe(
      'Posts of Lan, as of August 1954',
    );
  });

  test('becomes a table with a row for each tenure', () => {
    expect(csvOf(tableOfTenures(answer))).toBe(
      [
        'person,role,body,when,start,end,attested,certainty,basis,sources,rank,at the same time,person id,body id,fact ids',
        'Lan,Head,Board,"attested in 1954, start and end unknown",,,1954,,inferred,"1990 ¶3: A history, paragraph 3",head,,lan,old,headed',
        '',
      ].join('\r\n'),
    );
  });

  test('is described under the names of the body, with what to be careful about', () => {
    const merged = { id: 'merged', type: 'MERGED_INTO', source: 'present', target: 'union' };
    const fact = { ...merged, properties: { citations: ['s:3'] } };
    const related: Tenures['related'] = [
      { body: node('union', 'Union'), facts: [fact], relation: 'successor', text: ['merged into the Union'] },
    ];
    expect(markdownOf(documentOfTenures({ ...answer, related }, null))).toBe(`# Heads of Commission

## Board

- Lan, Head, attested in 1954, start and end unknown (inferred)[^1990¶3]

## Related bodies

- Merged into the Union[^1990¶3]

## Caveats

- No start is known.

[^1990¶3]: 1990 ¶3: *A history*, paragraph 3.
`);
  });

  test('is described in one list, post by post, for a person on a date', () => {
    const tenures = answer.tenures.map((tenure) => ({ ...tenure, holding: 'conceivable' as const }));
    const posts: Tenures = { ...answer, side: 'person', subject: lan, tenures, findings: [] };
    expect(markdownOf(documentOfTenures(posts, '1954'))).toBe(`# Posts of Lan, as of 1954

- Board, Head, conceivable, attested in 1954, start and end unknown (inferred)[^1990¶3]

[^1990¶3]: 1990 ¶3: *A history*, paragraph 3.
`);
  });

  test('says where no source names anybody', () => {
    expect(markdownOf(documentOfTenures({ ...answer, tenures: [], findings: [] }, null))).toBe(
      '# Heads of Commission\n\nNo source here says who headed Commission.\n',
    );
  });
});
