import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { foldersInCircles } from './folder-graph.ts';

const root = join(import.meta.dirname, '../..');

/** File and what it imports. */
const forbidden = [
  ['client/api/x.ts', '../ui/toasts.tsx'],
  ['client/ui/x.tsx', '../workspace/store.ts'],
  ['client/workspace/x.ts', '../entity/kinds.ts'],
  ['client/export/x.ts', '../entity/kinds.ts'],
  ['client/entity/x.tsx', '../facts/facts.ts'],
  ['client/facts/x.ts', '../views/canvas/scene.ts'],
  ['client/views/timeline/x.tsx', '../../features/trace/trace.tsx'],
  ['client/views/timeline/x.css.ts', '../canvas/legend.css'],
  ['client/views/canvas/controllers/x.ts', '../../timeline/range.ts'],
  ['client/views/table/x.ts', 'cytoscape'],
  ['client/features/lineage/x.tsx', '../../app/page.tsx'],
  ['client/features/lineage/y.tsx', '../trace/trace.tsx'],
  ['client/features/lineage/x.ts', 'cytoscape'],
  ['client/app/x.ts', '../../server/graph/open.ts'],
  ['contract/model/x.ts', '../text/dates.ts'],
  ['contract/model/time/x.ts', '../../api/parameters.ts'],
  ['contract/text/x.ts', '../api/parameters.ts'],
  ['contract/api/routes/x.ts', '../../../server/graph/open.ts'],
  ['server/routes/x.ts', '../cypher/library.ts'],
  ['server/routes/y.ts', 'neo4j-driver'],
  ['server/graph/x.ts', '../routes/api.ts'],
  ['server/neo4j/x.ts', '../graph/open.ts'],
  ['server/process/x.ts', '../database/provide.ts'],
  ['server/workspace/x.ts', '../graph/open.ts'],
  ['server/seeds/load/x.ts', '../../graph/open.ts'],
  ['server/problems/x.ts', '../../client/api/call.ts'],
] as const;

const allowed = [
  ['client/app/a.tsx', '../features/trace/trace.tsx'],
  ['client/features/trace/a.tsx', './trace.css'],
  ['client/features/trace/b.tsx', '../../views/canvas/layouts/along-time.ts'],
  ['client/features/trace/c.tsx', '../../../contract/model/graph.ts'],
  ['client/views/canvas/controllers/a.ts', '../layouts/layout.ts'],
  ['client/views/canvas/a.ts', 'cytoscape'],
  ['client/workspace/a.ts', '../ui/toasts.tsx'],
  ['contract/api/routes/a.ts', '../../text/dates.ts'],
  ['server/graph/a.ts', '../neo4j/reader.ts'],
  ['server/routes/a.ts', '../../contract/api/routes/index.ts'],
] as const;

it('the linter fails on an import that runs upward or across, and on no other', () => {
  const failing = filesThatFail([...forbidden, ...allowed]);
  expect(failing.toSorted()).toEqual(forbidden.map(([file]) => file).toSorted());
});

it('no circle of folders is left', () => {
  for (const part of ['client', 'server', 'contract'])
    expect(foldersInCircles(join(root, part)), part).toEqual([]);
});

/** Which of some files, each with one import, the linter's configuration finds fault with. */
function filesThatFail(files: readonly (readonly [file: string, imported: string])[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-layers-'));
  try {
    for (const name of ['biome.json', 'biome.layers.json', 'biome.canvas-ids.grit'])
      copyFileSync(join(root, name), join(folder, name));
    for (const [file, imported] of files) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), `import '${imported}';\n`);
    }
    const biome = join(root, 'node_modules/.bin/biome');
    const options = ['lint', '--reporter=json', '--max-diagnostics=none', '--only=style/noRestrictedImports'];
    const { stdout } = spawnSync(biome, [...options, '.'], { cwd: folder, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { path: string } }[] };
    return diagnostics.map(({ location }) => location.path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
