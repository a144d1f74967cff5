import { expect, test } from 'vitest';
import { markdownOf } from '../../../../../contract/text/formats/markdown.ts';
import { documentOfOffice, nameOfOffice } from '../../../../../contract/text/office/document.ts';
import { heldOffice, lanHead } from '../../../../fixtures/held-office.ts';

test('an office is written out with its gaps, its answer for the date, every caveat and every source', () => {
  const distance = { days: 4000, text: '11 years after', before: '1978-08-03', after: null };
  const dated = { ...heldOffice, tenures: [{ ...lanHead, holding: 'last-known' as const, distance }] };
  expect(
    markdownOf(documentOfOffice(heldOffice, { at: '1990', answer: dated })),
  ).toBe(`# Who headed the Commission

Under the names Board (1949–1958) and Commission (from 1958).

2 known heads, 1 deputy, 2 names.

## As of 1990

- Last known before: Lan (${lanHead.when}); the date is 11 years after.

## Heads

- An, Chair, under the name Board, from 1949 to about 1952.[^1990¶3][^1990¶1]
- Nobody between 1953 and 1973.
- Lan, Head, under the name Commission, ${lanHead.when}.[^1990¶20][^1990¶22]
- Nobody between 1973 and 1978.

## Deputies and acting heads

- Minh, deputy head, under the name Commission, date unknown.[^1990¶20]

## Caveats

- Nobody between 1953 and 1973.
- Nobody between 1973 and 1978.
- It is disputed that Lan headed it.
- When Lan became head is not known.

[^1990¶3]: 1990 ¶3: *A history*, paragraph 3.
[^1990¶1]: 1990 ¶1: *A history*, paragraph 1.
[^1990¶20]: 1990 ¶20: *A history*, paragraph 20.
[^1990¶22]: 1990 ¶22: *A history*, paragraph 22.
`);
  expect(nameOfOffice(heldOffice)).toBe('Head of the Commission');
});
