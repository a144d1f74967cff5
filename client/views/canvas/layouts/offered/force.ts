import { standardLayout } from '../../../../workspace/view/change.ts';
import { inWorker } from '../in-worker.ts';
import type { Layout } from '../layout.ts';
import { spacing } from '../settings/setting.ts';

/** What is related lies close, nothing covers anything. */
export const force: Layout = {
  name: standardLayout,
  title: 'Force',
  hint: 'Related close together',
  miniature: {
    dots: [
      [20, 15],
      [9, 8],
      [6, 20],
      [18, 25],
      [32, 9],
      [38, 19],
      [29, 23],
      [23, 4],
    ],
    lines: [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
      [4, 5],
      [4, 7],
      [0, 6],
    ],
  },
  upTo: Number.POSITIVE_INFINITY,
  settings: [spacing],
  place: inWorker('force'),
};
