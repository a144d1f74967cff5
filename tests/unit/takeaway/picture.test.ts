import { expect, test } from 'vitest';
import { textOfParcel } from '../../../client/takeaway/parcel.ts';
import { pictureParcel } from '../../../client/takeaway/picture-parcel.ts';
import { answer } from '../paths/answer.ts';

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

const { nodes, edges } = answer.graph;
const explorer = {
  nodes: byId(nodes),
  edges: byId(edges.slice(0, 1)),
  citations: byId(answer.citations),
};

test('a picture becomes a table of its relationships', () => {
  expect(textOfParcel(pictureParcel(explorer, { at: null }), 'csv', '')).toBe(
    [
      'from,is,to,role,when,start,end,attested,basis,sources,from id,to id,fact id',
      'Trần Lan,member of,Labour Party,,from May 1958,1958-05,,,,"A history, paragraph 7",lan,party,joined',
      '',
    ].join('\r\n'),
  );
});

test('a picture is told relationship by relationship, under the date that it is seen on', () => {
  expect(
    textOfParcel(pictureParcel(explorer, { at: '1958-08' }), 'md', 'http://here/'),
  ).toBe(`# Picture as of August 1958

3 entities and 1 relationships.

- Trần Lan member of Labour Party (from May 1958)[^1]

<http://here/>

[^1]: *A history*, paragraph 7.
`);
});
