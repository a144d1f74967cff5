import { describe, expect, test } from 'vitest';
import { describeStep, type StepNames } from '../../../../../client/features/steps/describe-step.ts';
import { emptyView } from '../../../../../client/workspace/view/change.ts';
import type { Filter } from '../../../../../contract/model/filter.ts';
import type { View } from '../../../../../contract/model/view.ts';

const names: StepNames = {
  entity: (id) => id.toUpperCase(),
  kind: (label) => `${label.toLowerCase()}s`,
  layout: (name) => `the ${name}`,
};
const place = (x: number) => ({ position: { x, y: 0 } });
const start: View = {
  ...emptyView,
  nodes: [
    { id: 'vietnam', ...place(0) },
    { id: 'laos', ...place(100) },
    { id: 'china', ...place(200) },
  ],
};
const shifted = (by: number, ids: readonly string[]) =>
  start.nodes.map((node) => (ids.includes(node.id) ? { ...node, ...place(by) } : node));
const filter: Filter = {
  ...{ of: 'nodes', group: null, on: { computed: 'name' } },
  condition: { text: 'a' },
};

const steps: [change: Partial<View>, text: string][] = [
  [
    { nodes: [...start.nodes, { id: 'a', from: 'laos' }, { id: 'b', from: 'laos' }] },
    'Expanded LAOS: 2 entities added',
  ],
  [{ nodes: [...start.nodes, { id: 'a', from: 'laos' }, { id: 'b' }] }, 'Added 2 entities'],
  [{ nodes: [...start.nodes, { id: 'a' }] }, 'Added A'],
  [{ nodes: start.nodes.slice(1) }, 'Removed VIETNAM'],
  [{ nodes: [] }, 'Removed 3 entities'],
  [{ nodes: [{ id: 'a' }, { id: 'b' }] }, 'Showed 2 entities'],
  [{ nodes: shifted(7, ['laos']) }, 'Moved LAOS'],
  [{ nodes: shifted(7, ['laos', 'china']) }, 'Moved 2 nodes'],
  [{ nodes: shifted(7, ['laos', 'china', 'vietnam']) }, 'Layout: the overview'],
  [{ layout: 'grid', nodes: start.nodes.map(({ id }) => ({ id })) }, 'Layout: the grid'],
  [{ nodes: start.nodes.map((node) => ({ ...node, pinned: true as const })) }, 'Pinned 3 nodes'],
  [{ hiddenKinds: ['Event', 'Party'] }, 'Hid events, partys'],
  [{ hiddenTypes: ['HEADED'] }, 'Hid HEADED relationships'],
  [{ filters: [filter] }, 'Added a filter'],
  [{ layoutSettings: { grid: { gap: 2 } } }, 'Changed layout settings'],
  [{ at: '1978', view: 'table', selection: { node: 'laos' } }, 'Changed nothing'],
];

describe('a step', () => {
  test.each(steps)('%#: %o', (change, text) => {
    expect(describeStep(start, { ...start, ...change }, names)).toBe(text);
  });

  test('that takes something back says so', () => {
    const hidden = { ...start, hiddenKinds: ['Event'], hiddenTypes: ['MET'], filters: [filter] };
    expect(describeStep(hidden, start, names)).toBe(
      'Showed events; Showed MET relationships; Cleared the filters',
    );
    const [first, ...others] = start.nodes;
    const pinned = { ...start, nodes: first ? [{ ...first, pinned: true as const }, ...others] : [] };
    expect(describeStep(pinned, start, names)).toBe('Unpinned VIETNAM');
    expect(describeStep({ ...start, edges: [] }, start, names)).toBe('Showed all relationships');
    const other: Filter = { ...filter, condition: { text: 'b' } };
    expect(describeStep(hidden, { ...hidden, filters: [other] }, names)).toBe('Changed a filter');
  });

  test('by which a layout places what had no place is no move', () => {
    const unplaced = {
      ...start,
      nodes: start.nodes.map(({ id }, at) => (at < 2 ? { id } : { id, ...place(200) })),
    };
    expect(describeStep(unplaced, start, names)).toBe('Changed nothing');
  });
});
