import { dateFormOf } from '../../../contract/model/profile/date-form-of.ts';
import type { DateProperties, DateProperty } from '../../../contract/model/profile/dates.ts';
import type { PropertySample } from '../sample/model-sample.ts';
import { type DateRole, dateMeaningOf } from './date-words.ts';
import { wordsOfName } from './words-of-name.ts';

/** So many properties are tried for each of start, end and what happened. */
const maxTried = 3;

interface Found extends DateProperty {
  role: DateRole;
  likelihood: number;
}

/**
 * Guesses which properties of a label or a type hold when it began, when it ended and when it happened, by their values
 * and by what they are called. When a record of it was made or changed is no history, and is left out.
 * @returns undefined where nothing is dated
 */
export function guessDates(
  name: string,
  sampled: number,
  properties: readonly PropertySample[],
): DateProperties | undefined {
  const found = properties
    .flatMap((property) => datedBy(name, sampled, property))
    .toSorted((one, other) => other.likelihood - one.likelihood);
  if (found.length === 0) return undefined;
  const of = (role: DateRole): DateProperty[] =>
    found
      .filter((each) => each.role === role)
      .slice(0, maxTried)
      .map(({ property, form }) => ({ property, form }));
  return { start: of('start'), end: of('end'), attested: of('attested') };
}

function datedBy(name: string, sampled: number, sample: PropertySample): Found[] {
  const { name: property, present } = sample;
  if (property.includes('\\') || property === '') return [];
  const found = dateFormOf(sample);
  if (!found) return [];
  const meaning = dateMeaningOf(property);
  if (meaning === null || (!meaning && found.needsName)) return [];
  const words = wordsOfName(property);
  // To the minute, "created" is when the record was; a day on which a body was created is its beginning.
  if (found.hasTime && words.includes('created')) return [];
  const { role, plainness } = meaning ?? { role: 'attested', plainness: 0.3 };
  const ofLabel = words.includes(wordsOfName(name).join('')) ? 1.5 : 1;
  return [{ property, form: found.form, role, likelihood: plainness * ofLabel * (0.5 + present / sampled) }];
}
