import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Profile, profileShape } from '../../../../contract/model/profile/profile.ts';
import { expander } from '../../../../server/cypher/expand.ts';
import { readLibrary } from '../../../../server/cypher/library.ts';
import { parseStatement } from '../../../../server/cypher/statement.ts';

const { builtIn, macros } = readLibrary(join(import.meta.dirname, '../../../../cypher'));

const offices = profileShape.parse({
  title: 'Offices',
  identity: 'elementId',
  caption: ['name'],
  search: ['name'],
  labels: {
    Politician: { plays: ['person'] },
    'State Office': { plays: ['body'], caption: ['title', 'code'] },
  },
  relationships: { HELD: { family: 'headship', role: 'as' } },
  dates: {
    start: [
      { property: 'from', form: 'date' },
      { property: 'born', form: 'year' },
    ],
  },
});

function expanded(profile: Profile, text: string): string {
  return expander(profile, macros)(parseStatement('a.cypher', `// A question.\n${text}`));
}

test.each([
  ['MATCH (n) WHERE model.is(n, $id)', '(n:Entity AND n.id = $id)', '(elementId(n) = $id)'],
  ['MATCH (n:$any($model.entity))--()', 'MATCH (n:Entity)--()', 'MATCH (n)--()'],
  ['RETURN model.id(n), model.edgeId(e)', 'n.id, e.id', 'elementId(n), elementId(e)'],
  ['MATCH (b:$any($model.body))', '(b:Body)', '(b:`State Office`)'],
  ['MATCH ()-[e:$any($model.leadership)]->()', '[e:HEADED|DEPUTY_HEADED]', '[e:HELD]'],
  ['MATCH ()-[e:$any($model.partOf)]->()', '[e:PART_OF]', '[e:!%&%]'],
  ['RETURN type(e) IN $model.renaming', "IN ['RENAMED_TO']", 'IN []'],
  ['RETURN model.citations(e)', 'e.citations', '[]'],
  ['RETURN model.endMax(e)', 'e.endMax', 'null'],
  [
    'RETURN model.name(n)',
    'toStringOrNull(n.name)',
    'coalesce(CASE WHEN n:`State Office` THEN coalesce(toStringOrNull(n.title), toStringOrNull(n.code)) END, toStringOrNull(n.name))',
  ],
  [
    'RETURN model.meets(model.startMin(n), null, $a, $b)',
    '(($b IS NULL OR n.startMin IS NULL OR n.startMin <= $b)',
    'CASE WHEN n.from IS :: DATE NOT NULL THEN n.from END',
  ],
])('%s is written out by the profile', (text, ours, theirs) => {
  expect(expanded(builtIn, text)).toContain(ours);
  expect(expanded(offices, text)).toContain(theirs);
});

test.each([
  ['RETURN 1\n  + model.age(n)', 'a.cypher:3: there is no macro "model.age"'],
  ['RETURN model.is(n)', 'a.cypher:2: "model.is" takes node, id'],
  ['MATCH\n(n:$any($model.dragon))', 'a.cypher:3: "$model.dragon" is no role and no family'],
])('%j is refused with its line', (text, message) => {
  expect(() => expanded(builtIn, text)).toThrow(message);
});

test('a name that could end its quotation stays one', () => {
  const profile = { ...offices, labels: { 'a`b': { plays: ['body' as const] } }, search: ["it's"] };
  expect(expanded(profile, 'MATCH (n:$any($model.body)) RETURN model.searched(n)')).toContain('(n:`a``b`)');
  expect(expanded(profile, 'RETURN model.searched(n)')).toContain("['it\\'s']");
});
