import { reads } from '../../../../contract/model/meaning.ts';
import type { View } from '../../../../contract/model/view.ts';
import { clauseOf } from '../../../../contract/text/clause.ts';
import { kindText } from '../../../../contract/text/facts.ts';
import type { CitedGraph, NodeDrawing } from '../../../../contract/text/formats/format.ts';
import { noteLabel } from '../../../../contract/text/notes.ts';
import { plainText } from '../../../../contract/text/plain-text.ts';
import { citedBy, referenceText } from '../../../../contract/text/references.ts';
import { whenInBrief } from '../../../../contract/text/when.ts';
import { wordsFor } from '../../../entity/kinds.ts';
import { labelOf, lookOf } from '../../../entity/looks/current-looks.ts';
import { yearOf } from '../../../workspace/move-date.ts';
import { nodeOutline } from '../export/node-outline.ts';
import script from './page.worker.ts?worker&url';
import type { PageData, PageLook } from './page-data.ts';
import { pageDocument } from './page-document.ts';

/**
 * What the canvas shows as a page of its own.
 * @throws TypeError where its script cannot be fetched
 */
export async function pageOf(
  title: string,
  graph: CitedGraph & { drawing: ReadonlyMap<string, NodeDrawing> },
  at: View['at'],
): Promise<Blob> {
  const answer = await fetch(script);
  if (!answer.ok) throw new Error('The script of the page could not be loaded. Export it again.');
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('');
  const text = pageDocument(pageData(title, graph, at), await answer.text(), nonce);
  return new Blob([text], { type: 'text/html;charset=utf-8' });
}

function pageData(
  title: string,
  graph: CitedGraph & { drawing: ReadonlyMap<string, NodeDrawing> },
  at: View['at'],
): PageData {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return {
    title,
    exported: new Date().toLocaleDateString('en-GB', { dateStyle: 'long' }),
    address: window.location.href,
    year: (at === null ? undefined : yearOf(at)) ?? null,
    nodes: graph.nodes.map((node) => {
      const {
        position = { x: 0, y: 0 },
        size = 30,
        shape = 'ellipse',
        colour = '',
      } = graph.drawing.get(node.id) ?? {};
      const look = lookOf(labelOf(node));
      return {
        ...{
          id: node.id,
          name: node.name,
          kind: kindText(node),
          when: whenInBrief(node),
          citations: citedBy(node),
        },
        ...{ ...position, size, outline: nodeOutline(shape, size) },
        ...{ light: colour, dark: colour === look.light ? look.dark : colour, fact: node },
      };
    }),
    edges: graph.edges.flatMap((edge) => {
      const [from, to] = [nodes.get(edge.source), nodes.get(edge.target)];
      if (!from || !to) return [];
      return {
        ...{ id: edge.id, source: edge.source, target: edge.target, verb: reads(edge, 'out') },
        ...{
          text: plainText(clauseOf(edge, from, to)),
          when: whenInBrief(edge),
          citations: citedBy(edge),
          fact: edge,
        },
      };
    }),
    citations: graph.citations.map((citation) => ({
      ...{ id: citation.id, note: noteLabel(citation), summary: citation.summary },
      reference: plainText(referenceText(citation)),
    })),
    legend: legendOf(graph),
  };
}

function legendOf({ nodes }: CitedGraph): PageLook[] {
  return [...new Set(nodes.map(labelOf))].map((label) => {
    const { light, dark, shape } = lookOf(label);
    return { text: wordsFor(label, 2), light, dark, outline: nodeOutline(shape, 14) };
  });
}
