import type { Segment, Segments } from '../../contract/model/segment.ts';
import { dateText } from '../../contract/text/dates.ts';
import { CitationMarks } from './citation-marks.tsx';
import { NodeLink } from './node-link.tsx';

interface TextSegmentsProps {
  segments: Segments;
  /** Whether names lead to their entities; not inside something that is a link itself. */
  linked?: boolean;
}

/** A text of the page: names lead to their entities, dates are `time` elements, citations open their passages. */
export function TextSegments({ segments, linked = true }: TextSegmentsProps) {
  return withPunctuation(segments).map(({ segment, after }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a text never move
    <TextSegment key={index} segment={segment} after={after} linked={linked} />
  ));
}

/** Keeps a mark on the line of the word before it. */
const joiner = '\u2060';

interface TextSegmentProps {
  segment: Segment;
  after: string;
  linked: boolean;
}

function TextSegment({ segment, after, linked }: TextSegmentProps) {
  if (typeof segment === 'string') return segment;
  if (segment.type === 'entity')
    return linked ? <NodeLink node={{ id: segment.id, name: segment.text }} /> : segment.text;
  if (segment.type === 'date') return <DateWords {...segment} />;
  if (segment.type === 'title') return <cite>{segment.text}</cite>;
  return (
    <span className="citation-in-text">
      {joiner}
      <CitationMarks properties={{ citations: [segment.id] }} />
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

/** Moves the punctuation after a citation next to it, so that no line begins with it. */
function withPunctuation(segments: Segments): { segment: Segment; after: string }[] {
  return segments.map((segment, index) => {
    const [before, next] = [segments[index - 1], segments[index + 1]];
    if (typeof segment !== 'string') return { segment, after: isCitation(segment) ? leading(next) : '' };
    return { segment: isCitation(before) ? segment.slice(leading(segment).length) : segment, after: '' };
  });
}

function isCitation(segment: Segment | undefined): boolean {
  return typeof segment === 'object' && segment.type === 'citation';
}

function leading(segment: Segment | undefined): string {
  return typeof segment === 'string' ? (/^[,.;:)]*/.exec(segment)?.[0] ?? '') : '';
}
