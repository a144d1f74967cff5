import { z } from 'zod';

/** What a node of some label is for the questions that ask for people, bodies and so on. */
export const roles = [
  'person',
  'body',
  'congress',
  'event',
  'document',
  'concept',
  'statistic',
  'place',
] as const;

export const roleShape = z.enum(roles);
export type Role = z.infer<typeof roleShape>;
