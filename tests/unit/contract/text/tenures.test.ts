import { describe, expect, test } from 'vitest';
import type { Tenures } from '../../../../contract/model/tenure.ts';
import { markdownOf } from '../../../../contract/text/formats/markdown.ts';
import { documentOfTenures, titleOfTenures } from '../../../../contract/text/tenures.ts';
import { answer, lan, node } from '../../../fixtures/traced-board.ts';

describe('a trace', () => {
  test('is named after its subject, its side and its date', () => {
    expect(titleOfTenures(answer, null)).toBe('Heads of Commission');
    expect(titleOfTenures({ ...answer, side: 'person', subject: lan }, '1954-08')).toBe(
      'Posts of Lan, as of August 1954',
    );
  });

  test('is described under the names of the body, with what to be careful about', () => {
    const sentence = 'Nobody is known between 1954 and 1958 (3 years).';
    const days = { from: '1955-01-01', to: '1957-12-31' };
    const gap = { kind: 'gap' as const, sentence, segments: [sentence], facts: [], body: 'old', days };
    const merged = { id: 'merged', type: 'MERGED_INTO', source: 'present', target: 'union' };
    const fact = { ...merged, properties: { citations: ['s:3'] } };
    const related: Tenures['related'] = [
      { body: node('union', 'Union'), facts: [fact], relation: 'successor', text: ['merged into the Union'] },
    ];
    expect(
      markdownOf(documentOfTenures({ ...answer, related, findings: [gap, ...answer.findings] }, null)),
    ).toBe(`# Heads of Commission

1 known head, 2 names.

## Board

- Lan, Head, attested in 1954, start and end unknown (inferred)[^1990¶3]
- Nobody is known between 1954 and 1958 (3 years).

## Related bodies

- Merged into the Union[^1990¶3]

## Caveats

- No start is known.

[^1990¶3]: 1990 ¶3: *A history*, paragraph 3.
`);
  });

  test('is described in one list, post by post, for a person on a date', () => {
    const tenures = answer.tenures.flatMap((tenure) =>
      (['certain', 'conceivable'] as const).map((holding) => ({ ...tenure, holding })),
    );
    const posts: Tenures = { ...answer, side: 'person', subject: lan, tenures, findings: [] };
    expect(markdownOf(documentOfTenures(posts, '1954'))).toBe(`# Posts of Lan, as of 1954

- Board, Head, certain, attested in 1954, start and end unknown (inferred)[^1990¶3]

## Conceivable (1)

- Board, Head, attested in 1954, start and end unknown (inferred)[^1990¶3]

[^1990¶3]: 1990 ¶3: *A history*, paragraph 3.
`);
  });

  test('says on a date who is known before and after, under which name, and how long nobody is', () => {
    const distance = { days: 36, text: '1 month after', before: '1954-12-31', after: null };
    const tenures = answer.tenures.map((tenure) => ({ ...tenure, holding: 'last-known' as const, distance }));
    const gap = { from: '1955-01-01', to: null, length: null, text: ['Nobody is known after 1954.'] };
    expect(
      markdownOf(documentOfTenures({ ...answer, tenures, gap, findings: [] }, '1955-02-05')),
    ).toBe(`# Heads of Commission, as of 5 February 1955

Nobody is known after 1954.

- Lan, Head, Board, last known before, 1 month after, attested in 1954, start and end unknown (inferred)[^1990¶3]

[^1990¶3]: 1990 ¶3: *A history*, paragraph 3.
`);
  });

  test('says where no source names anybody', () => {
    expect(markdownOf(documentOfTenures({ ...answer, tenures: [], findings: [] }, null))).toBe(
      '# Heads of Commission\n\nNo source here says who headed Commission.\n',
    );
  });
});
