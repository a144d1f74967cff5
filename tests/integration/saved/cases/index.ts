import type { Case } from '../case.ts';
import { congressesAndIdeas } from './congresses-and-ideas.ts';
import { connections } from './connections.ts';
import { countriesAndOrganizations } from './countries-and-organizations.ts';
import { gapsAndOverlaps } from './gaps-and-overlaps.ts';
import { headsAndCharges } from './heads-and-charges.ts';
import { leadersAndBodies } from './leaders-and-bodies.ts';
import { sourcesAndDoubts } from './sources-and-doubts.ts';
import { time } from './time.ts';

/** For every saved query, what it answers: with its defaults, and with other parameters. */
export const cases: readonly Case[] = [
  ...leadersAndBodies,
  ...gapsAndOverlaps,
  ...headsAndCharges,
  ...congressesAndIdeas,
  ...countriesAndOrganizations,
  ...time,
  ...connections,
  ...sourcesAndDoubts,
];
