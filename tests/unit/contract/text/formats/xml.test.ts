import { expect, test } from 'vitest';
import { wellFormed } from '../../../../../contract/text/formats/xml.ts';

test('what XML cannot hold is replaced, and nothing else', () => {
  expect(wellFormed('<a>\u0000\u0008\u000b\u001f\ud800b\udc00\ufffe\uffff</a>')).toBe(
    `<a>${'\ufffd'.repeat(4)}\ufffdb\ufffd\ufffd\ufffd</a>`,
  );
  const fine = '<a>tab\t line\n ]]&gt; ابن بطوطة 👩‍👩‍👧‍👦 𝔘 \u0085 \u202e</a>';
  expect(wellFormed(fine)).toBe(fine);
});
