import { describe, expect, it } from 'vitest';
import { withOneParameter } from '../../../../server/cypher/one-parameter.ts';

describe('A statement with one parameter', () => {
  it('finds each of its own as a field of a map', () => {
    expect(withOneParameter('MATCH (n {id: $id}) RETURN n SKIP $skip LIMIT $_2nd')).toBe(
      'MATCH (n {id: $asked.id}) RETURN n SKIP $asked.skip LIMIT $asked._2nd',
    );
    expect(
      withOneParameter('UNWIND $ids AS id MATCH (n:$all($labels)|$(each)) RETURN $ids[0], $after.name'),
    ).toBe(
      'UNWIND $asked.ids AS id MATCH (n:$all($asked.labels)|$(each)) RETURN $asked.ids[0], $asked.after.name',
    );
  });

  it.each([
    "RETURN 'a $price of \\'$5\\' $off'",
    'RETURN "$a \\" $b"',
    'MATCH (n:`$label`) RETURN n',
    'RETURN 1 // of $nothing',
    'RETURN 1 /* nor\n of $this */',
  ])('leaves texts, quoted names and comments alone: %s', (text) => {
    expect(withOneParameter(text)).toBe(text);
  });
});
