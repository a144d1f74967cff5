import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lookupsByAnyName } from './lookups.ts';

const root = join(import.meta.dirname, '../..');

/** The two places that know what every object inherits. */
const careful = ['contract/model/own-value.ts', 'contract/model/record-by-name.ts'];

it('no name from outside is looked up in a plain object', () => {
  expect(lookupsByAnyName(root).filter(({ file }) => !careful.includes(file))).toEqual([]);
});

it('such a lookup is found, and no other', () => {
  const refused = [
    'record[name]',
    'record[name] = 1',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    'record[`the ${name}`]',
    'known[name as "a"]',
    'name in known',
    'z.record(name)',
  ];
  const accepted = ['list[at]', 'known[key]', 'known["a"]', '"a" in known', '({ ...record, [name]: 1 })'];
  expect(lookupsAmong([...refused, ...accepted])).toEqual(refused.map((text) => text.replace(' = 1', '')));
});

function lookupsAmong(statements: readonly string[]): string[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'diplograph-lookups-')));
  try {
    const options = { compilerOptions: { strict: true, target: 'es2024', types: [] }, files: ['a.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
    const declared = `declare const record: Record<string, number>, known: { a: number; b: number }, list: string[];
declare const name: string, at: number, key: 'a' | 'b', z: { record(of: string): void };
`;
    writeFileSync(join(folder, 'a.ts'), `${declared}${statements.join(';\n')};\nexport {};\n`);
    return lookupsByAnyName(folder)
      .toSorted((one, other) => one.line - other.line)
      .map(({ text }) => text);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
