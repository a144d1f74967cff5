import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../../../../contract/text/formats/markdown.ts';
import { cited, phrase } from '../../../../../contract/text/phrase.ts';

function citation(paragraph: number) {
  return {
    id: `s:${paragraph}`,
    source: { id: 's', title: 'A history', short: '1990' },
    paragraph,
    summary: 'Told.',
  };
}

const mark = (id: string) => ({ type: 'citation' as const, id });

const citations = [citation(1), citation(2), citation(3)];

describe('a text as Markdown', () => {
  test('numbers its footnotes in the order of their first use, and lists none that is not used', () => {
    expect(
      markdownOf({
        title: 'Heads of the Board',
        about: [['As of 1978.']],
        sections: [
          {
            heading: null,
            lines: [cited(['Lan, from 1949'], ['s:3', 's:1']), cited(['Minh, attested in 1950'], ['s:1'])],
          },
          { heading: 'What is open', lines: [['Nobody is known after 1950.']] },
        ],
        citations,
        address: 'http://127.0.0.1:3000/?subject=board',
      }),
    ).toBe(`# Heads of the Board

As of 1978.

- Lan, from 1949[^1990¶3][^1990¶1]
- Minh, attested in 1950[^1990¶1]

## What is open

- Nobody is known after 1950.

<http://127.0.0.1:3000/?subject=board>

[^1990¶3]: 1990 ¶3: *A history*, paragraph 3.
[^1990¶1]: 1990 ¶1: *A history*, paragraph 1.
`);
  });

  test('puts the references of a sentence where it has its own, numbered through the whole text', () => {
    const sections = [
      {
        heading: null,
        lines: [phrase`A met B${mark('s:2')}, who led C${mark('s:3')}.`, phrase`A joined C${mark('s:3')}.`],
      },
    ];
    expect(markdownOf({ title: 'T', about: [], sections, citations })).toBe(`# T

- A met B[^1990¶2], who led C[^1990¶3].
- A joined C[^1990¶3].

[^1990¶2]: 1990 ¶2: *A history*, paragraph 2.
[^1990¶3]: 1990 ¶3: *A history*, paragraph 3.
`);
  });

  test('takes no text for markup', () => {
    const lines = [cited(['<b>*x*</b>\n# y'], ['unknown'])];
    expect(markdownOf({ title: 'T', about: [], sections: [{ heading: null, lines }], citations })).toBe(
      '# T\n\n- \\<b\\>\\*x\\*\\</b\\> \\# y\n',
    );
  });

  test.each([
    ['1. FC Union', '1\\. FC Union'],
    ['- or +', '\\- or +'],
    ['R&D &amp; more', 'R\\&D \\&amp; more'],
    ['see https://a.example', 'see https\\://a.example'],
    ['www.a.example', 'www\\.a.example'],
    ['a\0b\u001bc', 'a␀b␛c'],
    ['a_b [x](y) `c` $d$', 'a\\_b \\[x\\](y) \\`c\\` \\$d\\$'],
  ])('takes the name %j for a name', (name, written) => {
    const lines = [[{ type: 'entity' as const, id: 'x', text: name }]];
    expect(markdownOf({ title: 'T', about: [], sections: [{ heading: null, lines }], citations })).toBe(
      `# T\n\n- ${written}\n`,
    );
  });
});
