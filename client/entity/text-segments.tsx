import type { Segments } from '../../contract/model/segment.ts';
import { dateText } from '../../contract/text/dates.ts';
import { marksInRow } from '../../contract/text/phrase.ts';
import { CitationMarks } from './citation-marks.tsx';
import { NodeLink } from './node-link.tsx';

interface TextSegmentsProps {
  segments: Segments;
  /** Whether names lead to their entities; not inside something that is a link itself. */
  linked?: boolean;
}

/** A text of the page: names lead to their entities, dates are `time` elements, citations open their passages. */
export function TextSegments({ segments, linked = true }: TextSegmentsProps) {
  return withPunctuation(marksInRow(segments)).map(({ part, after }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
    <TextPart key={index} part={part} after={after} linked={linked} />
  ));
}

/** Keeps a mark on the line of the word before it. */
const joiner = '\u2060';

type Part = ReturnType<typeof marksInRow>[number];

interface TextPartProps {
  part: Part;
  after: string;
  linked: boolean;
}

function TextPart({ part, after, linked }: TextPartProps) {
  if (typeof part === 'string') return part;
  if (part.type === 'entity')
    return linked ? <NodeLink node={{ id: part.id, name: part.text }} /> : part.text;
  if (part.type === 'date') return <DateWords {...part} />;
  if (part.type === 'title') return <cite>{part.text}</cite>;
  return (
    <span className="citation-in-text">
      {joiner}
      <CitationMarks properties={{ citations: part.ids }} />
      {after}
    </span>
  );
}

/** An EDTF date in words. */
export function DateText({ date }: { date: string }) {
  return <TextSegments segments={[dateText(date)]} />;
}

/** A date in words; machines can read it where it is a plain year, month or day. */
function DateWords({ date, text }: { date: string; text: string }) {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? <time dateTime={date}>{text}</time> : text;
}

/** Moves the punctuation after citations next to them, so that no line begins with it. */
function withPunctuation(parts: readonly Part[]): { part: Part; after: string }[] {
  return parts.map((part, index) => {
    const [before, next] = [parts[index - 1], parts[index + 1]];
    if (typeof part !== 'string') return { part, after: areCitations(part) ? leading(next) : '' };
    return { part: areCitations(before) ? part.slice(leading(part).length) : part, after: '' };
  });
}

function areCitations(part: Part | undefined): boolean {
  return typeof part === 'object' && part.type === 'citations';
}

function leading(part: Part | undefined): string {
  return typeof part === 'string' ? (/^[,.;:)]*/.exec(part)?.[0] ?? '') : '';
}
