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

/** Some of whose types are stored the other way round than their families read, and some dated by properties of their own. */
const firm = profileShape.parse({
  ...offices,
  labels: { Ship: { dates: { start: [{ property: 'built', form: 'year' }] } } },
  relationships: {
    HELD: { family: 'headship' },
    LED_BY: { family: 'headship', reversed: true, dates: {} },
    FORMERLY: { family: 'succession', form: 'renaming', reversed: true },
  },
});

test.each([
  ['(b)-[:$any($model.renaming)]->(a)', '(b)<-[:FORMERLY]-(a)'],
  ['(b)<-[e:$any($model.renaming) WHERE e.x]-(a)', '(b)-[e:FORMERLY WHERE e.x]->(a)'],
  ['(b)-[:$any($model.renaming)*0..60]-(a)', '(b)-[:FORMERLY*0..60]-(a)'],
  [
    '(p)-[e:$any($model.headship)]->(b)',
    "HELD|LED_BY WHERE CASE WHEN type(e) IN ['LED_BY', 'FORMERLY'] THEN endNode(e) ELSE startNode(e) END = p]-(b)",
  ],
  [
    '(:X {y: (1)})<-[e:$any($model.headship) WHERE e.x]-(p)',
    'THEN endNode(e) ELSE startNode(e) END = p AND e.x]-(p)',
  ],
  [
    '(p)-[:$any($model.headship)]->()',
    "(p)-[`edge 1`:HELD|LED_BY WHERE CASE WHEN type(`edge 1`) IN ['LED_BY', ",
  ],
  ['(p)-[:$any($model.headship)]-(b)', '(p)-[:HELD|LED_BY]-(b)'],
])('%s leads as its family reads, however its types are stored', (pattern, written) => {
  expect(expanded(firm, `MATCH ${pattern} RETURN 1`)).toContain(written);
});

test('what a label or a type says of its dates stands in place of what is said of all', () => {
  expect(expanded(firm, 'RETURN model.isDated(f)')).toBe(
    'RETURN any(date IN CASE WHEN f IS :: NODE NOT NULL ' +
      'THEN CASE WHEN f:Ship THEN [f.built] ELSE [f.from, f.born] END ' +
      'ELSE CASE WHEN f:LED_BY THEN [] ELSE [f.from, f.born] END END WHERE date IS NOT NULL)',
  );
});

function expanded(profile: Profile, text: string): string {
  return expander(profile, macros)(parseStatement('a.cypher', `// A question.\n${text}`));
}

test.each([
  ['MATCH (n) WHERE model.is(n, $id)', '(n:Entity AND n.id = $id)', '(elementId(n) = $id)'],
  ['MATCH (n:$any($model.entity))--()', 'MATCH (n:Entity)--()', 'MATCH (n)--()'],
  ['RETURN model.id(n), model.edgeId(e)', 'n.id, e.id', 'elementId(n), elementId(e)'],
  ['MATCH (b:$any($model.body))', '(b:Body)', '(b:`State Office`)'],
  ['MATCH (p)-[e:$any($model.leadership)]->()', '[e:HEADED|DEPUTY_HEADED]', '[e:HELD]'],
  ['MATCH (p)-[e:$any($model.partOf)]->()', '[e:PART_OF]', '[e:!%&%]'],
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
    'CASE WHEN n.from IS :: DATE NOT NULL THEN [n.from, n.from] END)[0]',
  ],
])('%s is written out by the profile', (text, ours, theirs) => {
  expect(expanded(builtIn, text)).toContain(ours);
  expect(expanded(offices, text)).toContain(theirs);
});

test.each([
  ['RETURN 1\n  + model.age(n)', 'a.cypher:3: there is no macro "model.age"'],
  ['RETURN model.is(n)', 'a.cypher:2: "model.is" takes node, id'],
  ['MATCH ()-[:$any($model.headship)]->()', 'a.cypher:2: one of the ends of an arrow'],
  ['MATCH (a)-[:$any($model.renaming)*1..2]->(b)', 'a.cypher:2: an arrow of a family has no length'],
  ['MATCH\n(n:$any($model.dragon))', 'a.cypher:3: "$model.dragon" is no role and no family'],
])('%j is refused with its line', (text, message) => {
  expect(() => expanded(builtIn, text)).toThrow(message);
});

test('a name that could end its quotation stays one', () => {
  const profile = {
    ...offices,
    labels: { 'a`b': { plays: ['body' as const] } },
    relationships: { "it's": { family: 'headship' as const } },
  };
  expect(expanded(profile, 'MATCH (n:$any($model.body)) RETURN n')).toContain('(n:`a``b`)');
  expect(expanded(profile, 'RETURN $model.headship')).toContain("['it\\'s']");
});

test('what has an index is looked up by its label and property, spelled; what no text of ours should hold is left out', () => {
  const indexed = [
    { label: 'Order', property: 'order id', kind: 'range' as const, isName: false },
    { label: 'Person', property: 'name', kind: 'range' as const, isName: true },
    { label: 'Note', property: 'text', kind: 'text' as const, isName: true },
    { label: 'Bad', property: 'model.id(n)', kind: 'range' as const, isName: true },
  ];
  const text = expander(offices, macros, { labels: [], types: [], indexed })(
    parseStatement('a.cypher', '// a\nRETURN model.lookedUp()'),
  );
  expect(text).toContain('(found:Order) WHERE found.`order id` = spelling');
  expect(text).toContain('(found:Person) WHERE found.name STARTS WITH spelling');
  expect(text).toContain('(found:Note) WHERE found.text CONTAINS spelling');
  expect(text).not.toContain('Bad');
  expect(expanded(offices, 'RETURN model.lookedUp()')).toContain('RETURN []');
});

test('the nodes of a label are read by its name, spelled where it has to be and labels are few', () => {
  const read = (labels: string[], mustSpell = true) =>
    expander(offices, macros, { labels, types: [], mustSpell })(
      parseStatement('a.cypher', '// a\nCALL () { model.someNodesOf($among, $limit) } RETURN node'),
    );
  expect(read(['State Office'])).toContain(
    "MATCH (node:`State Office`) RETURN node LIMIT CASE WHEN 'State Office' IN $among THEN $limit",
  );
  const many = Array.from({ length: 51 }, (_, index) => `L${index}`);
  for (const text of [read(many), read(['State Office'], false)]) {
    expect(text).toContain('MATCH (node:$(label)) RETURN node LIMIT $limit');
    expect(text).not.toMatch(/L12|State/);
  }
});
