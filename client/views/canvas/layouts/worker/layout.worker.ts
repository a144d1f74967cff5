import { expose } from 'comlink';
import { forceLayout } from '../force.ts';
import { placesBy } from './places.ts';

const layoutWorker = { settle: forceLayout, placesBy };
export type LayoutWorker = typeof layoutWorker;

expose(layoutWorker);
