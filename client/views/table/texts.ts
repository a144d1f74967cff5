import { counted } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';

/** What the table holds: `12 facts, 3 events in the same years`. */
export function countOfRows(facts: number, events: number): string {
  const beside = events > 0 ? `, ${counted(events, nouns.event)} in the same years` : '';
  return counted(facts, nouns.fact) + beside;
}
