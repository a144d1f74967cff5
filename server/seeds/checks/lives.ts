import { relationshipTypeOf } from '../../../contract/model/relationship-types.ts';
import { entails } from '../../../contract/model/relationships/entailment.ts';
import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';
import { type KnownRecords, kindOfRecord } from './known.ts';
import { after, dateIn, type ReadDate } from './read-date.ts';

/** A fact that holds before one of its ends began or after it ended, such as a head seen in 1953 of a body of 1958. */
export function checkLives(record: SeedRecord, known: KnownRecords): SeedProblem[] {
  const type = relationshipTypeOf(record.text('type') ?? '');
  if (!type || record.list('disputes').length > 0) return [];
  return (['from', 'to'] as const).flatMap((end) => {
    const entity = known.entities.get(record.text(end) ?? '');
    if (!entity || !kindOfRecord(entity) || !entails(type, end === 'from' ? 'source' : 'target')) return [];
    const begun = dateIn(entity, 'on') ?? dateIn(entity, 'start');
    const ended = dateIn(entity, 'on') ?? dateIn(entity, 'end');
    return ['start', 'on', 'attested', 'end'].flatMap((field) => {
      const date = dateIn(record, field);
      const message = date && outside(date, entity, begun, ended);
      return message
        ? [{ ...record.at(field), warning: true as const, message: `${field} is ${date.text}, ${message}` }]
        : [];
    });
  });
}

function outside(
  date: ReadDate,
  entity: SeedRecord,
  begun: ReadDate | undefined,
  ended: ReadDate | undefined,
): string | undefined {
  const [when, bound] =
    begun && after(begun, date)
      ? ['before', `began, ${begun.text}`]
      : ended && after(date, ended)
        ? ['after', `ended, ${ended.text}`]
        : [];
  if (!when) return undefined;
  // Only now: finding a place in a large file takes reading the record again.
  const { file, line } = entity.at('id');
  return `${when} "${entity.text('id')}" ${bound} (${file}:${line}). If the sources disagree, name the fact that says otherwise in disputes.`;
}
