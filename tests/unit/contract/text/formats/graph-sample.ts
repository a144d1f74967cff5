import type { CitedGraph } from '../../../../../contract/text/formats/format.ts';

const name = 'Trần “Lan”\n<b>&\u0007 👩‍👩‍👧‍👦';

/** A graph with what readers trip over: parallel edges, a loop, odd letters, values of every type. */
export const sample: CitedGraph = {
  nodes: [
    {
      id: 'lan',
      labels: ['Person'],
      name,
      properties: {
        ...{ id: 'lan', name, born: 1920, height: 1.5, alive: false, aliases: ['A; B', 'C'], mixed: 7 },
        ...{ kind: 'a property', citations: ['s:1'] },
      },
    },
    {
      id: '4:x:0',
      labels: ['Party'],
      name: 'Party',
      properties: {
        born: -500,
        height: 2,
        mixed: 'seven',
        source: 'hearsay',
        start: '1930-02~',
        empty: null,
      },
    },
  ],
  edges: [
    {
      id: 'e1',
      type: 'MEMBER_OF',
      source: 'lan',
      target: '4:x:0',
      properties: { start: '1958-05', citations: ['s:1'] },
    },
    { id: 'e2', type: 'MEMBER_OF', source: 'lan', target: '4:x:0', properties: { start: '1970', weight: 3 } },
    { id: 'lan', type: 'MET', source: 'lan', target: 'lan', properties: {}, meaning: {} },
    { id: 'e4', type: 'MET', source: 'lan', target: 'absent', properties: {} },
  ],
  citations: [
    {
      id: 's:1',
      source: { id: 's', title: 'A history', short: '1990' },
      paragraph: 3,
      summary: 'She joined.',
    },
  ],
  statuses: new Map([
    ['e1', 'certain'],
    ['lan', 'possible'],
  ]),
  drawing: new Map([
    ['lan', { position: { x: 10, y: -20 }, colour: '#27548a', size: 40, shape: 'ellipse' }],
    ['4:x:0', { colour: '#b3262e', size: 31, shape: 'round-pentagon' }],
  ]),
};

/** What XML and all readers of it make of her name. */
export const nameInXml = name.replace('\u0007', '\ufffd');
export const nameInJson = name;
