import { expect, test } from 'vitest';
import { textOfPayload } from '../../../../../client/export/payload.ts';
import { changesPayload } from '../../../../../client/features/changes/changes-payload.ts';
import type { Changes } from '../../../../../contract/api/routes/changes.ts';
import { csv } from '../../../../../contract/text/formats/csv.ts';
import { markdown } from '../../../../../contract/text/formats/markdown.ts';
import { answer } from '../../../../fixtures/paths-answer.ts';

const { graph, citations } = answer;
const [joined = null] = graph.edges;
const changes: Changes = {
  changes: [
    {
      kind: 'started',
      edge: joined,
      nodes: ['lan', 'party'],
      sentence: 'Lan joined',
      segments: [{ type: 'entity', id: 'lan', text: 'Lan' }, ' joined'],
      when: 'May 1958',
      certain: true,
    },
    {
      kind: 'ended',
      edge: null,
      nodes: ['board'],
      sentence: 'the Board ended',
      segments: ['the Board ended'],
      when: '1960',
      certain: false,
    },
  ],
  graph,
  citations,
  shown: 2,
  total: 3,
  truncated: true,
};
const payload = changesPayload(changes, '1958', '1960-05');

test('changes become a table in their order', () => {
  expect(textOfPayload(payload, csv, '')).toBe(
    [
      'change,what,when,certain,sources,entity ids,fact id',
      'started,Lan joined,May 1958,yes,"1990 ¶7: A history, paragraph 7",lan; party,joined',
      'ended,the Board ended,1960,no,,board,',
      '',
    ].join('\r\n'),
  );
});

test('changes are described with their references, and what is not certain says so', () => {
  expect(textOfPayload(payload, markdown, 'http://here/')).toBe(`# Changes between 1958 and May 1960

2 of 3 changes.

- Lan joined, May 1958[^1990¶7]
- the Board ended, 1960, not certain

<http://here/>

[^1990¶7]: 1990 ¶7: *A history*, paragraph 7.
`);
});
