/** The words of a property's name, in lower case: `companyName`, `company_name` and `COMPANY NAME` are alike. */
export function wordsOfProperty(property: string): string[] {
  return property
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Last words of properties that hold what a machine reads, or much text: none of them names anything. */
const neverNames = new Set([
  ...['id', 'ids', 'uuid', 'guid', 'key', 'hash', 'checksum', 'token', 'password', 'version', 'revision'],
  ...[
    'url',
    'uri',
    'href',
    'link',
    'page',
    'homepage',
    'website',
    'path',
    'file',
    'picture',
    'photo',
    'image',
    'icon',
  ],
  ...['date', 'time', 'timestamp', 'day', 'year', 'created', 'updated', 'modified', 'birthday'],
  ...['phone', 'fax', 'email', 'mail', 'address', 'street', 'zip', 'postcode', 'extension', 'iban'],
  ...[
    'notes',
    'note',
    'text',
    'content',
    'body',
    'comment',
    'json',
    'html',
    'embedding',
    'dataset',
    'language',
  ],
]);

/** Last words of names, each with how well it names a thing. */
const nameWords: ReadonlyMap<string, number> = new Map([
  ['name', 8],
  ['title', 7],
  ['label', 6],
  ['caption', 6],
  ['heading', 5],
  ['username', 4],
  ['description', 2.5],
  ['code', 2],
  ['symbol', 2],
]);

/** Words before "name" that make it the name of something else, or half a name. */
const partialNames: ReadonlyMap<string, number> = new Map([
  ['last', 0.8],
  ['family', 0.8],
  ['first', 0.7],
  ['given', 0.7],
  ['contact', 0.5],
  ['ship', 0.4],
  ['file', 0],
  ['middle', 0.3],
]);

/**
 * How well a property's name says that it names a thing of some label: from 0, never, to 10. A property of no telling
 * name has a little.
 */
export function namingOf(property: string, label: string): number {
  const words = wordsOfProperty(property);
  const last = words.at(-1) ?? '';
  if (neverNames.has(last)) return 0;
  const whole = nameWords.get(words.join('')) ?? (words.join('') === 'fullname' ? 9 : undefined);
  if (words.length === 1) return last === 'name' ? 10 : (whole ?? 0.5);
  const worth = whole ?? nameWords.get(last) ?? 0.5;
  const before = words.at(-2) ?? '';
  const ofLabel = wordsOfProperty(label).join('') === words.slice(0, -1).join('') ? 1.2 : 1;
  return Math.min(10, worth * (partialNames.get(before) ?? 1) * ofLabel);
}
