import type { Citation } from '../../model/citation.ts';
import type { Segments } from '../../model/segment.ts';
import type { TextDocument } from '../document.ts';
import { lineOfEntity, lineOfFact } from '../facts.ts';
import { noteLabel } from '../notes.ts';
import { referenceText } from '../references.ts';
import { textFormat } from './format.ts';
import { type StreamedGraph, withCitations } from './streamed-graph.ts';

export const markdown = textFormat({
  id: 'markdown',
  name: 'Markdown',
  purpose: 'Text with footnotes',
  mediaType: 'text/markdown',
  ending: 'md',
  from: 'document',
  write: markdownOf,
  stream: streamMarkdown,
});

/**
 * A document as Markdown. Its footnotes are named by their notes, `[^2025¶42]`, and stand in the order in which they are
 * first used.
 */
export function markdownOf({ title, about, sections, citations, address }: TextDocument): string {
  const notes = createFootnotes();
  const mark = notes.markerOf(citations);
  const blocks = sections.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [`## ${escaped(heading)}`]),
    ...(lines.length === 0 ? [] : [lines.map((line) => lineItem(line, mark)).join('\n')]),
  ]);
  const parts = [
    `# ${escaped(title)}`,
    ...about.map((text) => blockOf(text, mark)),
    ...blocks,
    ...(address === undefined ? [] : [`<${address}>`]),
    ...(notes.count() === 0 ? [] : [notes.text()]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A graph as such a document: its relationships, then its entities. */
async function* streamMarkdown(graph: StreamedGraph): AsyncGenerator<string> {
  const notes = createFootnotes();
  yield `# ${escaped(graph.title)}\n`;
  let before = '\n';
  for await (const { part, citations } of withCitations(graph, graph.edges())) {
    const mark = notes.markerOf(citations);
    for (const { edge, from, to } of part) {
      yield `${before}${lineItem(lineOfFact(edge, from, to), mark)}\n`;
      before = '';
    }
  }
  yield '\n## Entities\n';
  before = '\n';
  for await (const { part, citations } of withCitations(graph, graph.nodes())) {
    const mark = notes.markerOf(citations);
    for (const { node } of part) {
      yield `${before}${lineItem(lineOfEntity(node), mark)}\n`;
      before = '';
    }
  }
  if (notes.count() > 0) yield `\n${notes.text()}\n`;
}

/** Writes the mark of a citation; nothing for one that isn't known. */
type Marker = (id: string) => string;

/** Gathers the footnotes of a text in the order in which they are first used. */
function createFootnotes() {
  const used = new Map<string, string>();
  function markerOf(citations: readonly Citation[]): Marker {
    const known = new Map(citations.map((citation) => [citation.id, citation]));
    return function mark(id) {
      const citation = known.get(id);
      if (!citation) return '';
      const footnote = `[^${footnoteLabel(noteLabel(citation))}]`;
      if (!used.has(footnote)) used.set(footnote, inline(referenceText(citation), mark));
      return footnote;
    };
  }
  const text = () => [...used].map(([footnote, reference]) => `${footnote}: ${reference}.`).join('\n');
  return { markerOf, text, count: () => used.size };
}

function lineItem(line: Segments, mark: Marker): string {
  return `- ${blockOf(line, mark)}`;
}

/** A note as the label of a footnote, which holds no spaces; what could end it is written as its code point. */
function footnoteLabel(note: string): string {
  return note
    .replaceAll(' ', '')
    .replace(/[^\p{L}\p{N}¶.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}`);
}

/** A text that begins a block, where a number or a dash would begin a list. */
function blockOf(text: Segments, mark: Marker): string {
  return inline(text, mark)
    .trimStart()
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

function inline(text: Segments, mark: Marker): string {
  return text
    .map((segment) => {
      if (typeof segment === 'string') return escaped(segment);
      if (segment.type === 'citation') return mark(segment.id);
      return segment.type === 'title' ? `*${escaped(segment.text)}*` : escaped(segment.text);
    })
    .join('');
}

/**
 * Text from the graph never becomes markup: neither Markdown, nor HTML, nor an address that becomes a link. Control
 * characters, which no text file should hold, are written as their symbols.
 */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, symbolOf)
    .replace(/[\\`*_[\]<>#|~$]/g, '\\$&')
    .replace(/&(?!\s)/g, '\\&')
    .replace(/(https?|ftp)(:)(?=\/\/)|\b(www)(\.)/gi, (_, scheme, colon, www, dot) =>
      scheme ? `${scheme}\\${colon}` : `${www}\\${dot}`,
    );
}

function symbolOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\ufffd';
}
