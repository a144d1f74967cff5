import { expect, it } from 'vitest';
import { guessedType } from '../../../../../../../client/features/queries/console/parameters/guess-type.ts';

it.each([
  ['at', 'WHERE fact.startMin <= $at.max', 'date'],
  ['limit', 'RETURN n LIMIT $limit', 'integer'],
  ['n', 'RETURN n SKIP $n', 'integer'],
  ['when', 'WHERE n.date.year >= $when', 'integer'],
  ['maxHops', 'RETURN $maxHops', 'integer'],
  ['body', 'MATCH (b:Body {id: $body}) RETURN b', 'entity:Body'],
  ['body', 'MATCH (b:Entity {id: $body}) RETURN b', 'entity'],
  ['one', 'MATCH (n) WHERE elementId(n) = $one RETURN n', 'entity'],
  ['names', 'WHERE n.name IN $names', 'list of string'],
  ['years', 'WHERE n.date.year IN $years', 'list of integer'],
  ['ids', 'WHERE n.id IN $ids', 'list of entity'],
  ['isOld', 'WHERE n.old = $isOld', 'boolean'],
  ['my name', 'WHERE n.name = $`my name`', 'string'],
  ['name', 'RETURN $nameless.min, $name', 'string'],
  ['a.b', 'RETURN $`a.b`', 'string'],
  ['island', 'WHERE n.name = $island', 'string'],
])('takes $%s in %s for %s', (name, text, type) => {
  expect(guessedType(name, text)).toBe(type);
});
