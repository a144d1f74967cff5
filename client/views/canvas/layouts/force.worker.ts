import { expose } from 'comlink';
import { arrange } from './force.ts';

expose(arrange);
