import { inWorker } from '../in-worker.ts';
import type { Layout } from '../layout.ts';
import { spacing } from '../settings/setting.ts';

export const concentric: Layout = {
  name: 'concentric',
  title: 'Concentric',
  hint: 'Rings around a node',
  miniature: {
    dots: [
      [22, 15],
      [31.0, 15.0],
      [24.8, 21.2],
      [14.7, 18.8],
      [14.7, 11.2],
      [24.8, 8.8],
      [39.2, 18.7],
      [31.8, 25.5],
      [19.7, 27.4],
      [8.8, 23.5],
      [4.0, 15.6],
      [7.7, 7.4],
      [18.0, 2.8],
      [30.2, 3.9],
      [38.6, 10.2],
    ],
    lines: [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
      [0, 5],
    ],
  },
  upTo: 1000,
  settings: [
    {
      name: 'rings',
      label: 'Rings by',
      options: [
        { id: 'distance', label: 'Distance from selection' },
        { id: 'degree', label: 'Relationships' },
      ],
      standard: 'distance',
    },
    { ...spacing, from: 1 },
  ],
  place: inWorker('concentric'),
};
