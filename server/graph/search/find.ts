import type { z } from 'zod';
import type { Searched, search } from '../../../contract/api/routes/search.ts';
import { capabilitiesOf } from '../../../contract/model/profile/profile.ts';
import { createGraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open-graph.ts';
import { askBegun } from './ask-begun.ts';
import { askScan } from './ask-scan.ts';
import { askIndexes, type Candidate, maxCandidates } from './candidates.ts';
import { distinctions } from './distinction.ts';
import { fold, wordsOf } from './fold.ts';
import { isOfUse, type Judged, judge } from './judge.ts';
import { byHeads, byLikelihood } from './likelihood.ts';
import { mistyped, spelledRight } from './match.ts';
import { type Answered, planScan } from './scan.ts';
import { indexesAsked } from './search-index.ts';

type SearchInput = z.output<typeof search.query>;
type SearchOutput = z.output<typeof search.output>;

/** Entities by any form of their names, best first. */
export async function findEntities(graph: OpenGraph, input: SearchInput): Promise<SearchOutput> {
  const { q, headedFirst, limit } = input;
  const sought = { ...input, text: q };
  const inOrder = byLikelihood(wordsOf(fold(q)).length);
  const byIndexes = await askIndexes(graph, sought);
  const begun = isCut(byIndexes) ? await askBegun(graph, sought) : [];
  const found = [...begun, ...byIndexes].flatMap((candidate) => judge(graph, q, candidate));
  const { scan, isComplete } = await planScan(graph, sought, howAnswered(found));
  const byScan = scan ? await askScan(graph, sought, scan) : [];
  const scanned = byScan.flatMap((candidate) => judge(graph, q, candidate)).filter(isOfUse);
  const ranked = [...new Map([...found, ...scanned].map((each) => [each.id, each])).values()].sort(
    headedFirst ? byHeads(inOrder) : inOrder,
  );
  const best = ranked.slice(0, limit);
  const results = await describe(graph, best);
  const truncated = ranked.length > best.length || isCut(byIndexes) || isCut(byScan);
  const searched: Searched = {
    ...indexesAsked(graph, scan !== undefined),
    scanned: scan?.scanned ?? null,
    isComplete,
  };
  return { shown: results.length, total: ranked.length, truncated, results, searched };
}

/** What was found, as the contract has it. */
async function describe(graph: OpenGraph, best: readonly Judged[]): Promise<SearchOutput['results']> {
  const builder = createGraphBuilder(graph.profile);
  const found = await graph.ask('nodes', { ids: best.map(({ id }) => id) });
  const nodes = new Map(found.map(({ node }) => builder.node(node)).map((node) => [node.id, node]));
  const knowsHeads = capabilitiesOf(graph.profile).includes('headships');
  const shown = best.flatMap((each) => {
    const node = nodes.get(each.id);
    return node ? [{ ...each, node }] : [];
  });
  const marks = distinctions(shown);
  return shown.map(({ node, headed, match: { form } }) => ({
    node,
    headed: knowsHeads ? headed : null,
    matched: form.name,
    matchedAs: form.kind,
    distinction: marks.get(node.id) ?? null,
  }));
}

function isCut(candidates: readonly Candidate[]): boolean {
  return candidates.length === maxCandidates;
}

function howAnswered(found: readonly Judged[]): Answered {
  const best = Math.min(...found.map(({ rank: [likeness] }) => likeness));
  return best <= spelledRight ? 'well' : best <= mistyped ? 'mistyped' : 'not';
}
