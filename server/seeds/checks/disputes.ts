import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';
import type { KnownRecords } from './known.ts';

/** Disagreement is mutual: a fact disputes another known fact, which disputes it in turn. */
export function checkDisputes(record: SeedRecord, known: KnownRecords): SeedProblem[] {
  const own = record.text('id');
  return record.list('disputes').flatMap((id, index) => {
    const message = typeof id === 'string' && own !== undefined && fault(own, id, known);
    return message ? [{ ...record.at('disputes', index), message }] : [];
  });
}

function fault(own: string, id: string, known: KnownRecords): string | undefined {
  if (id === own) return `disputes names the fact itself, "${id}".`;
  const other = known.facts.get(id);
  if (!other && known.unread.has(id)) return undefined;
  if (!other) return `disputes names "${id}", but no fact has that id.${known.hints.facts(id)}`;
  if (other.list('disputes').includes(own)) return undefined;
  const { file, line } = other.at('id');
  return `disputes names "${id}", which does not name "${own}" in turn: add it in ${file}:${line}.`;
}
