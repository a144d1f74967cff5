import { inWorker } from '../in-worker.ts';
import type { Layout } from '../layout.ts';
import { direction, spacing } from '../settings/setting.ts';

export const layered: Layout = {
  name: 'layered',
  title: 'Layered',
  hint: 'Along the arrows',
  miniature: {
    dots: [
      [22, 4],
      [11, 15],
      [33, 15],
      [5, 26],
      [17, 26],
      [28, 26],
      [39, 26],
    ],
    lines: [
      [0, 1],
      [0, 2],
      [1, 3],
      [1, 4],
      [2, 4],
      [2, 5],
      [2, 6],
    ],
  },
  upTo: 2000,
  settings: [
    direction,
    {
      name: 'along',
      label: 'Relationships that count',
      options: [
        { id: 'all', label: 'All' },
        { id: 'succession', label: 'Succession' },
        { id: 'part of', label: 'Part of' },
        { id: 'headship', label: 'Headship' },
      ],
      standard: 'all',
    },
    spacing,
  ],
  place: inWorker('layered'),
};
