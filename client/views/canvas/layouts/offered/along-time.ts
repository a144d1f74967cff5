import { inWorker } from '../in-worker.ts';
import type { Layout } from '../layout.ts';

export const alongTime: Layout = {
  name: 'along-time',
  title: 'Timeline',
  hint: 'By date',
  miniature: {
    dots: [
      [5, 6],
      [16, 6],
      [29, 6],
      [11, 15],
      [24, 15],
      [38, 15],
      [19, 24],
      [33, 24],
    ],
    lines: [
      [0, 1],
      [1, 2],
      [3, 4],
      [4, 5],
      [6, 7],
    ],
  },
  upTo: 300,
  settings: [
    {
      name: 'rows',
      label: 'Rows',
      options: [
        { id: 'few', label: 'Compact' },
        { id: 'kind', label: 'By kind' },
        { id: 'name', label: 'By name' },
      ],
      standard: 'few',
    },
  ],
  place: inWorker('time'),
};
