import { expose } from 'comlink';
import { forceLayout } from './force.ts';

expose(forceLayout);
