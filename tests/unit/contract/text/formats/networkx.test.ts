import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cytoscapeJson } from '../../../../../contract/text/formats/cytoscape.ts';
import type { TextFormat } from '../../../../../contract/text/formats/format.ts';
import { gexf } from '../../../../../contract/text/formats/gexf.ts';
import { graphml } from '../../../../../contract/text/formats/graphml.ts';
import { nameInJson, nameInXml, sample } from './graph-sample.ts';

const hasNetworkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;
const suffix = hasNetworkx ? '' : ' (skipped: python3 has no networkx)';

const readers: [string, TextFormat, reader: string, name: string][] = [
  [graphml.name, graphml, 'networkx.read_graphml(path)', nameInXml],
  [gexf.name, gexf, 'networkx.read_gexf(path)', nameInXml],
  [
    cytoscapeJson.name,
    cytoscapeJson,
    'networkx.cytoscape_graph(json.loads(pathlib.Path(path).read_text("utf-8")))',
    nameInJson,
  ],
];

/** Reads the file, and prints what the sample is known by. */
const script = (reader: string) => `
import json, pathlib, sys, warnings
warnings.simplefilter("error")
import networkx
path = sys.argv[1]
graph = ${reader}
lan = graph.nodes["lan"]
print(json.dumps({
  "directed": graph.is_directed(),
  "nodes": sorted(graph.nodes),
  "edges": sorted([a, b, d["type"], d.get("start")] for a, b, d in graph.edges(data=True) if a != b),
  "loops": networkx.number_of_selfloops(graph),
  "lan": [lan["label"], lan["born"], lan["height"], lan["alive"], lan["kind"]],
  "party": [graph.nodes["4:x:0"][name] for name in ("born", "height", "mixed", "source (property)")],
}))`;

test.skipIf(!hasNetworkx).each(readers)(`networkx reads %s${suffix}`, (_, format, reader, name) => {
  const folder = mkdtempSync(join(tmpdir(), 'networkx-'));
  try {
    const path = join(folder, `graph.${format.ending}`);
    writeFileSync(path, format.write({ graph: () => sample }) ?? '');
    expect(JSON.parse(execFileSync('python3', ['-c', script(reader), path], { encoding: 'utf8' }))).toEqual({
      directed: true,
      nodes: ['4:x:0', 'lan'],
      edges: [
        ['lan', '4:x:0', 'MEMBER_OF', '1958-05'],
        ['lan', '4:x:0', 'MEMBER_OF', '1970'],
      ],
      loops: 1,
      lan: [name, 1920, 1.5, false, 'person'],
      party: [-500, 2, 'seven', 'hearsay'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
