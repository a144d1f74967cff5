import { computedTimes } from '../../../contract/model/time/stored.ts';

/** Properties of our own model that the page has another place for, or that only the machine needs; its dates are none. */
export const technicalProperties: ReadonlySet<string> = new Set([
  ...['id', 'name', 'names', 'nameKinds', 'citations', 'disputes', 'revision', 'sameAs', 'why'],
  ...computedTimes,
]);
