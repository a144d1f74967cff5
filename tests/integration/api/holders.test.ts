import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { isAfter } from '../../../contract/model/time/days.ts';
import { holdersAt } from '../../../contract/model/time/holders.ts';
import { type Dated, type DayBounds, dayBounds } from '../../../contract/model/time/holding.ts';
import type { KnownTenure } from '../../../contract/model/time/nearest-known.ts';
import { expander } from '../../../server/cypher/expand.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { parseStatement } from '../../../server/cypher/statement.ts';
import { dayOfDate, toDate } from '../../../server/neo4j/days.ts';
import { datedInAntiquity, inAntiquity, whole } from '../../fixtures/dates/edtf-texts.ts';
import { cypherFolder, serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'holders', profile: 'built-in' });
const file = join(cypherFolder, 'time/holders.cypher');
const { builtIn, macros } = readLibrary(cypherFolder);
const text = expander(builtIn, macros)(parseStatement(file, readFileSync(file, 'utf8')));

const date = whole.map((one) => one.text);
const maybe = fc.option(date, { nil: undefined });
/** What can be true at all: nothing is seen before it began, or ended before it was seen. */
const dated: fc.Arbitrary<Dated> = fc.record({ start: maybe, end: maybe, attested: maybe }).filter((each) => {
  const { startMin, attestedMin, attestedMax, endMax } = dayBounds(each);
  return !isAfter(startMin, endMax) && !isAfter(startMin, attestedMax) && !isAfter(attestedMin, endMax);
});
const tenures = fc.array(fc.record({ facts: fc.array(dated, { minLength: 1, maxLength: 3 }), life: dated }), {
  minLength: 1,
  maxLength: 4,
});
const recent = fc.record({ tenures, forOne: fc.boolean(), at: date });
/** In our time, and in years that are counted backwards. */
const offices = fc.oneof(
  recent,
  recent.map(({ tenures: known, forOne, at }) => ({
    tenures: known.map(({ facts, life }) => ({
      facts: facts.map(datedInAntiquity),
      life: datedInAntiquity(life),
    })),
    forOne,
    at: inAntiquity(at),
  })),
);

test('Neo4j and our own function name the same holders, whatever the dates', async () => {
  const sampled = fc.sample(offices, 400);
  const kinds = new Set<string>();
  for (const { tenures: known, forOne, at } of sampled) {
    const interval = boundsOf(at);
    const { holders } = holdersAt(
      known.map((each, index): KnownTenure => {
        const facts = each.facts.map(dayBounds);
        return { id: `${index}`, person: `${index}`, facts, lives: [{}, dayBounds(each.life)] };
      }),
      interval,
      forOne,
    );
    const { records } = await served.driver.executeQuery(text, {
      at: {
        min: interval.min ? toDate(interval.min) : null,
        max: interval.max ? toDate(interval.max) : null,
      },
      facts: known.flatMap(({ facts, life }, index) =>
        facts.map((fact, order) => ({
          ...{ office: 'office', forOne, person: { id: `${index}` } },
          ...{ body: { id: `${index}`, ...asStored(dayBounds(life)) } },
          fact: { id: `${index} ${order}`, ...asStored(dayBounds(fact)) },
        })),
      ),
    });
    const theirs = records
      .filter((record) => record.get('holding') !== null)
      .map((record) => [
        record.get('person'),
        record.get('holding'),
        day(record.get('before')),
        day(record.get('after')),
      ]);
    const ours = holders.map(({ id, holding, before, after }) => [id, holding, before, after]);
    expect(theirs.sort(), JSON.stringify({ known, forOne, at })).toEqual(ours.sort());
    for (const { holding } of holders) kinds.add(holding);
  }
  expect(kinds).toEqual(new Set(['certain', 'last-known', 'next-known', 'conceivable']));
});

function asStored(bounds: DayBounds) {
  return Object.fromEntries(Object.entries(bounds).map(([name, each]) => [name, toDate(each)]));
}

function day(value: unknown): string | null {
  return dayOfDate(value) ?? null;
}
