import { inWorker } from '../in-worker.ts';
import type { Layout } from '../layout.ts';
import { spacing } from '../settings/setting.ts';

export const grid: Layout = {
  name: 'grid',
  title: 'Grid',
  hint: 'Rows and columns',
  miniature: {
    dots: [
      [7, 5],
      [17, 5],
      [27, 5],
      [37, 5],
      [7, 15],
      [17, 15],
      [27, 15],
      [37, 15],
      [7, 25],
      [17, 25],
      [27, 25],
      [37, 25],
    ],
    lines: [],
  },
  upTo: Number.POSITIVE_INFINITY,
  settings: [
    {
      name: 'order',
      label: 'Order by',
      options: [
        { id: 'kind', label: 'Kind' },
        { id: 'name', label: 'Name' },
        { id: 'degree', label: 'Relationships' },
      ],
      standard: 'kind',
    },
    spacing,
  ],
  place: inWorker('grid'),
};
