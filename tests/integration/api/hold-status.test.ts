import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DateProperty } from '../../../contract/model/profile/dates.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { type Dated, dayBounds, holdsAt } from '../../../contract/model/time/holding.ts';
import { expander } from '../../../server/cypher/expand.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { parseStatement } from '../../../server/cypher/statement.ts';
import { toDate } from '../../../server/neo4j/days.ts';
import { cabinetProfile } from '../../fixtures/cabinet-profile.ts';
import { datedInAntiquity, inAntiquity, oneOf, whole } from '../../fixtures/dates/edtf-texts.ts';
import { cypherFolder, serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'hold-status', profile: 'built-in' });
const library = readLibrary(cypherFolder);
function textFor(profile: Profile, name: 'hold-status' | 'existence' = 'hold-status'): string {
  const file = join(cypherFolder, `time/${name}.cypher`);
  return expander(profile, library.macros)(parseStatement(file, readFileSync(file, 'utf8')));
}

const date = fc.oneof(whole, oneOf).map((one) => one.text);
const maybe = fc.option(date, { nil: undefined });
const written = fc.record({
  fact: fc.record({ start: maybe, end: maybe, attested: maybe }),
  at: date,
});
/** In our time, and in years that are counted backwards. */
const questions = fc.oneof(
  written,
  written.map(({ fact, at }) => ({ fact: datedInAntiquity(fact), at: inAntiquity(at) })),
);

test('Neo4j and our own function answer alike, whatever the dates', async () => {
  const sampled = fc.sample(questions, 2000);
  const { records } = await served.driver.executeQuery(textFor(library.builtIn), {
    queries: sampled.map(asParameters),
  });
  const theirs = records.map((record, index) => ({
    ...sampled[index],
    holdStatus: record.get('holdStatus'),
  }));
  const ours = sampled.map(({ fact, at }) => ({
    fact,
    at,
    holdStatus: holdsAt(dayBounds(fact), boundsOf(at)),
  }));
  expect(theirs).toEqual(ours);
  expect(new Set(ours.map((one) => one.holdStatus))).toEqual(new Set(['certain', 'possible', 'no']));
});

const proofs = fc.record({ dated: questions, begunBy: maybe, lastedTo: maybe });

test('of an entity too, with what its facts prove of its life', async () => {
  const sampled = fc.sample(proofs, 1000).map(({ dated: { fact, at }, begunBy, lastedTo }) => {
    const [by, to] = [begunBy && boundsOf(begunBy).max, lastedTo && boundsOf(lastedTo).min];
    return { fact, at, proven: { ...(by && { begunBy: by }), ...(to && { lastedTo: to }) } };
  });
  const { records } = await served.driver.executeQuery(textFor(library.builtIn, 'existence'), {
    queries: sampled.map(({ fact, at, proven }) => {
      const { fact: entity, ...days } = asParameters({ fact, at });
      const stored = Object.entries(proven).map(([name, day]) => [name, toDate(day)]);
      return { ...days, entity: { ...entity, ...Object.fromEntries(stored) } };
    }),
  });
  const ours = sampled.map(({ fact, at, proven }) =>
    holdsAt({ ...dayBounds(fact), ...proven }, boundsOf(at)),
  );
  expect(records.map((record) => record.get('holdStatus'))).toEqual(ours);
  expect(new Set(ours)).toEqual(new Set(['certain', 'possible', 'no']));
});

function asParameters({ fact, at }: { fact: Dated; at: string }) {
  const { min, max } = boundsOf(at);
  const bounds = Object.entries(dayBounds(fact)).map(([name, day]) => [name, toDate(day)]);
  return { fact: Object.fromEntries(bounds), from: min ? toDate(min) : null, to: max ? toDate(max) : null };
}

/** Days as another model stores them: each a date or a year. */
const stored = fc.oneof(
  fc
    .integer({ min: 1900, max: 1910 })
    .map((year) => ({ text: String(year), value: BigInt(year) as unknown })),
  fc.integer({ min: 1, max: 28 }).map((day) => {
    const text = `1905-02-${String(day).padStart(2, '0')}`;
    return { text, value: toDate(text) as unknown };
  }),
);

test('dates of another model are compared by the days that they mean', async () => {
  const profile: Profile = {
    ...cabinetProfile,
    dates: { start: formsOf('from'), end: formsOf('to'), attested: formsOf('seen') },
  };
  const one = fc.option(stored, { nil: undefined });
  const sampled = fc.sample(fc.record({ start: one, end: one, attested: one, at: stored }), 1000);
  const { records } = await served.driver.executeQuery(textFor(profile), {
    queries: sampled.map(({ start, end, attested, at }) => ({
      ...asParameters({ fact: {}, at: at.text }),
      fact: {
        from: start?.value ?? null,
        to: end?.value ?? 'a text that is no date',
        seen: attested?.value ?? null,
      },
    })),
  });
  const ours = sampled.map(({ start, end, attested, at }) =>
    holdsAt(dayBounds({ start: start?.text, end: end?.text, attested: attested?.text }), boundsOf(at.text)),
  );
  expect(records.map((record) => record.get('holdStatus'))).toEqual(ours);
});

function formsOf(property: string): DateProperty[] {
  return [
    { property, form: 'date' },
    { property, form: 'year' },
  ];
}
