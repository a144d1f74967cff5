import { inWorker } from '../in-worker.ts';
import type { Layout } from '../layout.ts';
import { direction, spacing } from '../settings/setting.ts';

export const tree: Layout = {
  name: 'tree',
  title: 'Tree',
  hint: 'Branches from a root',
  miniature: {
    dots: [
      [22, 4],
      [8, 15],
      [22, 15],
      [36, 15],
      [4, 26],
      [12, 26],
      [22, 26],
      [32, 26],
      [40, 26],
    ],
    lines: [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 4],
      [1, 5],
      [2, 6],
      [3, 7],
      [3, 8],
    ],
  },
  upTo: 2000,
  settings: [
    {
      name: 'root',
      label: 'Root',
      options: [
        { id: 'most', label: 'Automatic' },
        { id: 'selected', label: 'Selected node' },
      ],
      standard: 'most',
    },
    direction,
    spacing,
  ],
  place: inWorker('tree'),
};
