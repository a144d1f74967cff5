import { inWorker } from '../in-worker.ts';
import type { Layout } from '../layout.ts';
import { spacing } from '../settings/setting.ts';

export const circle: Layout = {
  name: 'circle',
  title: 'Circle',
  hint: 'All on one circle',
  miniature: {
    dots: [
      [22.0, 3.0],
      [29.7, 5.8],
      [33.8, 12.9],
      [32.4, 21.0],
      [26.1, 26.3],
      [17.9, 26.3],
      [11.6, 21.0],
      [10.2, 12.9],
      [14.3, 5.8],
    ],
    lines: [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
      [6, 7],
      [7, 8],
      [8, 0],
      [0, 4],
      [2, 7],
    ],
  },
  upTo: 300,
  settings: [
    {
      name: 'order',
      label: 'Order by',
      options: [
        { id: 'neighbours', label: 'Neighbours' },
        { id: 'kind', label: 'Kind' },
        { id: 'name', label: 'Name' },
      ],
      standard: 'neighbours',
    },
    { ...spacing, from: 1 },
  ],
  place: inWorker('circle'),
};
