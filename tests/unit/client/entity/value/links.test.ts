import { expect, test } from 'vitest';
import { linkOf } from '../../../../../client/entity/value/links.ts';

test.each([
  ['https://example.org/people/7', 'https://example.org/people/7', 'example.org/people/7'],
  ['http://example.org', 'http://example.org/', 'example.org'],
  [' HTTPS://Example.org/A?b=c#d ', 'https://example.org/A?b=c#d', 'example.org/A?b=c#d'],
  [
    'https://vi.wikipedia.org/wiki/Hà_Nội',
    'https://vi.wikipedia.org/wiki/H%C3%A0_N%E1%BB%99i',
    'vi.wikipedia.org/wiki/Hà_Nội',
  ],
])('%s is a link', (value, href, text) => {
  expect(linkOf(value)).toEqual({ href, text, isMail: false });
});

test('the host that a link leads to is shown, whatever stands before it or looks like it', () => {
  expect(linkOf('https://bank.example@evil.example/login')?.text).toBe('evil.example/login');
  expect(linkOf('https://аpple.com/')?.text).toBe('xn--pple-43d.com');
  expect(linkOf('https://example.org/%E2%80%AEgpj.exe')?.text).toBe('example.org/%E2%80%AEgpj.exe');
});

test('an address of a mailbox can be written to', () => {
  expect(linkOf('an.binh+chi@example.org')).toEqual({
    ...{ href: 'mailto:an.binh+chi@example.org', text: 'an.binh+chi@example.org', isMail: true },
  });
});

test.each([
  'javascript:alert(1)',
  'JavaScript://example.org/%0Aalert(1)',
  'data:text/html,<script>1</script>',
  'file:///etc/passwd',
  'ftp://example.org',
  '//example.org',
  'https://',
  'see https://example.org',
  'a@b.example?bcc=c@d.example',
  'a@b',
  `https://example.org/${'a'.repeat(3000)}`,
  '',
])('%s is none', (value) => {
  expect(linkOf(value)).toBeUndefined();
});
