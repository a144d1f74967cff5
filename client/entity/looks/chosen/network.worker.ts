import { expose } from 'comlink';
import { measureNetwork } from './network.ts';

const worker = { measureNetwork };
export type NetworkWorker = typeof worker;

expose(worker);
