import type { Searched } from '../../../contract/api/routes/search.ts';
import { namesFor } from '../../cypher/names-for.ts';
import type { OpenGraph } from '../open-graph.ts';
import type { CandidateRequest } from './candidates.ts';
import { fold } from './fold.ts';
import { type NamedLabel, namedLabels } from './naming.ts';
import { fewestNodes, type Shares, sharesOf } from './scan-shares.ts';
import { serviceOf } from './search-index.ts';
import { isCode } from './spellings.ts';

/** What is read one after the other. */
export interface Scan extends Shares {
  /** The properties that name a node: of any, and by each of its labels. */
  names: { any: string[][]; ofLabels: Record<string, string[][]> };
  scanned: NonNullable<Searched['scanned']>;
}

/** How well what was found by indexes answers a search. */
export type Answered = 'well' | 'mistyped' | 'not';

interface ScanPlan {
  /** Absent where there is nothing to read. */
  scan?: Scan;
  /** Whether, with what is read, every name has been looked at. */
  isComplete: boolean;
}

/**
 * What has to be read one after the other, as no index finds it: always the labels that no index serves, those that
 * indexes serve in part where nothing was found that is spelled as typed, or few there are, and every one where nothing was.
 */
export async function planScan(
  graph: OpenGraph,
  sought: CandidateRequest,
  answered: Answered,
): Promise<ScanPlan> {
  const { profile, searchIndexes } = graph;
  if (fold(sought.text) === '') return { isComplete: true };
  if (searchIndexes.some(({ name, state }) => name === profile.textIndex && state === 'ONLINE'))
    return { isComplete: true };
  const { byLabel, total } = await countNodes(graph);
  const possible = labelsFor(graph, sought)
    .map((named) => ({
      ...named,
      count: named.label === undefined ? total : (byLabel.get(named.label) ?? 0),
      service: serviceOf(named, searchIndexes),
    }))
    .filter(({ count, names }) => count > 0 && (names.length > 0 || isCode(sought.text)));
  const unserved = possible.filter(({ service }) => service !== 'whole');
  const isFew = unserved.reduce((sum, { count }) => sum + count, 0) <= fewestNodes;
  const read = possible.filter(
    ({ service }) =>
      service === 'none' ||
      (service === 'in part' && (isFew || answered !== 'well')) ||
      (service === 'whole' && answered === 'not'),
  );
  const isEvery = unserved.every((each) => read.includes(each));
  if (read.length === 0) return { isComplete: isEvery };
  const shares = sharesOf(read, total, graph.readsByLabel);
  const { nodes, of } = shares.scanned;
  return { scan: { ...shares, names: namesOf(read) }, isComplete: isEvery && nodes === of };
}

/** Of the labels that may hold what is sought, how their nodes are named. */
function labelsFor({ profile, labels }: OpenGraph, { kind, role }: CandidateRequest): NamedLabel[] {
  const named = namedLabels(profile, labels);
  if (kind !== undefined && profile.identity === 'elementId') {
    const own = named.filter(({ label, names }) => label === kind && names.length > 0);
    return own.length > 0 ? own : [{ label: kind, names: named.flatMap(({ names }) => names) }];
  }
  if (role === undefined || profile.identity !== 'elementId') return named;
  const playing = namesFor(profile, role);
  return named.filter(({ label = '' }) => playing?.includes(label));
}

function namesOf(read: readonly NamedLabel[]): Scan['names'] {
  return {
    any: read.flatMap(({ label, names }) => (label === undefined ? names : [])),
    ofLabels: Object.fromEntries(
      read.flatMap(({ label, names }) => (label === undefined ? [] : [[label, names]])),
    ),
  };
}

/** How many nodes each label has, and how many there are. */
async function countNodes(graph: OpenGraph) {
  return graph.once('nodes to scan', {}, async ({ ask }) => {
    const [[counts], [all]] = await Promise.all([ask('name-counts'), ask('graph-counts')]);
    return {
      byLabel: new Map(counts?.labels.map(({ name, count }) => [name, count])),
      total: all?.nodes ?? 0,
    };
  });
}
