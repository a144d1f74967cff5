import neo4j, { type Node, type Record, type Relationship } from 'neo4j-driver';
import { expect, test } from 'vitest';
import type { DateForm } from '../../../contract/model/profile/dates.ts';
import { type Profile, profileShape } from '../../../contract/model/profile/profile.ts';
import { expander } from '../../../server/cypher/expand.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { timeOf } from '../../../server/graph/time-of.ts';
import { dayOfDate, toDate } from '../../../server/neo4j/days.ts';
import { cypherFolder, serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'cabinet', owner: 'forms', profile: 'guessed' });

/** What properties of other models hold where a date is looked for. */
const values: unknown[] = [
  ...[
    '1999',
    '1999-02',
    '1999-02-28',
    '1999-02-31',
    '1999-02-29',
    '2000-02-29',
    '1999-04-31',
    '1999-13',
    '1999-00',
  ],
  ...[
    '1999-2-8',
    ' 1999',
    '1999 ',
    '1999-02 ',
    '1999-02-28 ',
    '\t1999-02-28',
    '1999-02-28\n',
    '199',
    '19990228',
  ],
  ...['1999-02-28T10:00:00Z', '1999-02-28t10:00', '1999-02-28 00:00:00.000', '1999-02-28T\nx', '1999-02-28x'],
  ...['', 'unknown', '0000', '0000-01-01', '9999-12-31', '-0044', '１９９９', '1999?'],
  ...[
    1999n,
    0n,
    -1n,
    9999n,
    10000n,
    946684799n,
    -1n * 62167219200n,
    -62167219201n,
    253402300799n,
    253402300800n,
  ],
  ...[946684800000n, -62167219200000n, -62167219200001n, 253402300799999n, 253402300800000n, 2n ** 63n - 1n],
  ...[1999.5, true, ['1999'], toDate('1999-02-28')],
  new neo4j.types.LocalDateTime(1999, 2, 28, 23, 59, 0, 0),
  new neo4j.types.DateTime(1999, 2, 28, 23, 30, 0, 0, -3600 * 5),
  new neo4j.types.Time(23, 30, 0, 0, 0),
];

const forms: DateForm[] = ['iso', 'seconds', 'milliseconds', 'date', 'datetime', 'year'];
const from = (...of: DateForm[]) => ({
  start: of.map((form) => ({ property: 'from', form })),
  end: [{ property: 'un til', form: of[0] }],
});

/** Labels and types of the same names have other forms; one label has dates in none. */
const profile: Profile = profileShape.parse({
  title: 'Forms',
  identity: 'elementId',
  ...{ caption: [], search: [] },
  labels: {
    ...Object.fromEntries(forms.map((form) => [`Of ${form}`, { dates: from(form) }])),
    Several: { dates: from('date', 'iso', 'year') },
    Undated: { dates: {} },
  },
  relationships: Object.fromEntries(
    forms.map((form, index) => [`Of ${form}`, { dates: from(forms.at(index - 1) ?? form) }]),
  ),
  dates: { attested: [{ property: 'from', form: 'iso' }] },
});

const fields = ['startMin', 'startMax', 'endMin', 'endMax', 'attestedMin', 'attestedMax'] as const;

test('Neo4j and our own function read the same days out of whatever is stored, label by label', async () => {
  const { macros } = readLibrary(cypherFolder);
  const names = [...Object.keys(profile.labels), 'None', 'Several:`Of seconds`', 'Undated:Several'];
  const pattern = (name: string) => (name.includes(':') ? name : `\`${name}\``);
  await served.driver.executeQuery(
    `UNWIND $values AS value ${names
      .map(
        (
          name,
          index,
        ) => `CREATE (n${index}:${pattern(name)} {from: value, \`un til\`: value, dataset: 'forms-cabinet'})
          CREATE (n${index})-[:${pattern(name.split(':')[0] ?? '')} {from: value, \`un til\`: value}]->(n${index})`,
      )
      .join(' ')}`,
    { values },
  );
  const text = expander(
    profile,
    macros,
  )({
    ...{ name: '', file: '', source: '', firstLine: 1, firstColumn: 1, header: [] },
    text: `MATCH (node)-[edge]->(node) WHERE node.dataset = 'forms-cabinet'
      UNWIND [node, edge] AS fact
      RETURN fact, model.isDated(fact) AS dated, ${fields.map((field) => `model.${field}(fact) AS ${field}`).join(', ')}`,
  });
  const { records } = await served.driver.executeQuery(text);
  expect(records).toHaveLength(values.length * names.length * 2);
  const theirs = records.map((record) => ({ ...subject(record), ...present(record) }));
  expect(theirs).toEqual(records.map((record) => ({ ...subject(record), ...ours(record) })));
  expect(new Set(theirs.flatMap((each) => Object.keys(each)))).toEqual(new Set(['of', 'from', ...fields]));
});

function subject(record: Record) {
  const fact: Node | Relationship = record.get('fact');
  const of = 'labels' in fact ? fact.labels.join() : fact.type;
  return { of: `${'labels' in fact ? 'node' : 'edge'} ${of}`, from: String(fact.properties.from) };
}

function present(record: Record) {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const day = dayOfDate(record.get(field));
      return day === undefined ? [] : [[field, day]];
    }),
  );
}

function ours(record: Record) {
  const fact: Node | Relationship = record.get('fact');
  const time = Object.entries(timeOf(profile, fact, fact.properties) ?? {});
  return Object.fromEntries(time.filter(([field]) => fields.some((each) => each === field)));
}
