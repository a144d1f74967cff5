import type { GraphNode } from '../../contract/model/graph.ts';
import type { Segments } from '../../contract/model/segment.ts';
import type { Finding } from '../../contract/model/tenure.ts';
import type { Bounds } from '../../contract/model/time/bounds.ts';
import { momentOf } from '../../contract/model/time/days.ts';
import type { Fact } from './facts.ts';
import type { Span, TimeStretch } from './span.ts';
import { labelOfFinding } from './texts.ts';

/** Where to be careful in a line of heads or posts: a gap, an overlap, and the like. */
export interface Note {
  id: string;
  /** In a few words: `No head known`. */
  label: string;
  /** Whether nobody is known for the time, or more than one is. */
  kind: 'gap' | 'overlap';
  sentence: string;
  segments: Segments;
  /** The body or person in whose lane it stands. */
  owner: GraphNode;
  /** Ids of the facts that it is about. */
  about: readonly string[];
  /** The time concerned; null where nothing dates it. */
  span: Pick<Span, 'known' | 'opens'> | null;
}

const day = 86_400_000;

/**
 * Those findings that concern a stretch of time, each with the time as it is drawn.
 * @param nodes in whose lanes they may stand
 * @param facts of the graph, by which findings without days are dated
 */
export function notesOf(
  findings: readonly Finding[],
  nodes: readonly GraphNode[],
  facts: readonly Fact[],
): Note[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const owners = new Map(nodes.map((node) => [node.id, node]));
  const notes = findings.flatMap((finding): Note[] => {
    const label = labelOfFinding(finding);
    const about = finding.facts.flatMap((id) => byId.get(id) ?? []);
    const ownerId = finding.body ?? about[0]?.who.id;
    const owner = ownerId === undefined ? undefined : owners.get(ownerId);
    if (!label || !owner) return [];
    const life = byId.get(owner.id);
    const { kind, sentence, segments } = finding;
    return [
      {
        id: [kind, owner.id, finding.days?.from, ...finding.facts].join(' '),
        label,
        kind: kind === 'overlap' ? 'overlap' : 'gap',
        sentence,
        segments,
        owner,
        about: finding.facts,
        span: spanOfFinding(finding, about, life),
      },
    ];
  });
  return [...new Map(notes.map((note) => [note.id, note])).values()];
}

function spanOfFinding(
  { kind, days }: Finding,
  about: readonly Fact[],
  life: Fact | undefined,
): Note['span'] {
  if (days) {
    const known: TimeStretch = [momentOf(days.from), momentOf(days.to) + day];
    return { known, opens: { before: false, after: false } };
  }
  if (kind === 'gap' || kind === 'deputy-in-charge') return life?.span ?? null;
  return sharedBy(about);
}

/** The time that several facts have in common, or that lies between them. */
function sharedBy(facts: readonly Fact[]): Note['span'] {
  const spans = facts.flatMap(({ span }) => span ?? []);
  if (spans.length === 0) return null;
  const from = Math.max(...spans.map(({ known }) => known[0]));
  const to = Math.min(...spans.map(({ known }) => known[1]));
  return {
    known: [Math.min(from, to), Math.max(from, to)],
    opens: {
      before: spans.every(({ opens }) => opens.before),
      after: spans.every(({ opens }) => opens.after),
    },
  };
}

/** Whether the time that a remark is about may reach into some days. */
export function meets({ span }: Note, { min, max }: Bounds): boolean {
  if (!span) return true;
  const { known, opens } = span;
  const isAfter = !opens.after && min !== undefined && momentOf(min) >= known[1];
  const isBefore = !opens.before && max !== undefined && momentOf(max) < known[0];
  return !isAfter && !isBefore;
}
