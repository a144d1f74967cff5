import type { Citation } from '../model/citation.ts';

/** One statement with the ids of the passages that it rests on. */
export interface MarkdownLine {
  text: string;
  citations: readonly string[];
}

/** What is told under one heading; without one it opens the text. */
export interface MarkdownSection {
  heading: string | null;
  lines: readonly MarkdownLine[];
}

/** Something told with its references, to be pasted into an article. */
export interface MarkdownDocument {
  title: string;
  /** What a reader has to know first: as of when, within how many steps. */
  about: readonly string[];
  sections: readonly MarkdownSection[];
  citations: readonly Citation[];
  /** The address at which it can be seen again. */
  address?: string;
}

/**
 * A text as Markdown, its references as footnotes in the order in which they are first used.
 * A line may place its references itself, by `[n]` for the n-th of its own; otherwise they stand at its end.
 */
export function markdownOf({ title, about, sections, citations, address }: MarkdownDocument): string {
  const known = new Map(citations.map((citation) => [citation.id, citation]));
  const numbers = new Map<string, number>();
  const mark = (id: string): string => {
    if (!known.has(id)) return '';
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `[^${number}]`;
  };
  const told = sections.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [`## ${escaped(heading)}`]),
    ...(lines.length === 0 ? [] : [lines.map((line) => `- ${marked(line, mark)}`).join('\n')]),
  ]);
  const notes = [...numbers].flatMap(([id, number]) => {
    const citation = known.get(id);
    return citation ? [`[^${number}]: ${noteOf(citation)}`] : [];
  });
  const parts = [
    `# ${escaped(title)}`,
    ...about.map(escaped),
    ...told,
    ...(address === undefined ? [] : [`<${address}>`]),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Source and paragraph, as the references of every text say them. */
function noteOf({ source, paragraph }: Citation): string {
  return `*${escaped(source.title)}*, paragraph ${paragraph}.`;
}

function marked({ text, citations }: MarkdownLine, mark: (id: string) => string): string {
  if (!/\[\d+\]/.test(text)) return escaped(text) + citations.map(mark).join('');
  return text
    .split(/(\s*\[\d+\])/)
    .map((part) => {
      const place = /^\s*\[(\d+)\]$/.exec(part);
      const id = place && citations[Number(place[1]) - 1];
      return id ? mark(id) : escaped(part);
    })
    .join('');
}

/** Text from the graph never becomes markup. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
