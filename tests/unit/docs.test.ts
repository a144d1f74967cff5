import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parseConnections } from '../../server/connections/file/parse-connections.ts';
import { readProfileText } from '../../server/workspace/profile-text.ts';

const root = join(import.meta.dirname, '../..');
const pages = globSync(['*.md', '{docs,cypher,seeds}/**/*.md'], { cwd: root });

test.each(pages)('every file that %s points to is there', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const targets = [...text.matchAll(/\]\(([^)#\s]+)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target));
  const missing = targets.filter((target) => !existsSync(join(root, dirname(page), target)));
  expect(missing).toEqual([]);
});

describe('The page about graphs of one’s own', () => {
  const page = readFileSync(join(root, 'docs/your-own-graph.md'), 'utf8');
  const blocks = (language: string) =>
    [...page.matchAll(/^```(.+)\n([\s\S]*?)^```/gm)].flatMap(([, begun, text = '']) =>
      begun === language ? [text] : [],
    );

  it('has a model that can be saved as it stands', () => {
    const [text = ''] = blocks('yaml');
    const { profile, faults } = readProfileText(text);
    expect(faults).toEqual([]);
    expect(profile?.relationships.LEADS).toMatchObject({ family: 'headship', role: 'position' });
  });

  it('has an entry for a further database that opens as it stands', () => {
    const [text = ''] = blocks('yaml connections');
    const { entries, problems } = parseConnections('connections.yaml', text, {
      MINISTRIES_PASSWORD: 'secret',
    });
    expect(problems).toEqual([]);
    expect(entries.get('ministries')).toMatchObject({ database: 'ministries', password: 'secret' });
  });
});
