import { headsAndGaps, isGap } from '../model/heads-and-gaps.ts';
import type { Segment } from '../model/segment.ts';
import type { Finding, RelatedBody, Tenure, Tenures } from '../model/tenure.ts';
import { describeDate } from './dates.ts';
import type { TextDocument, TextSection } from './document.ts';
import { headingOfFindings } from './findings.ts';
import { holdingText, nameOfHolding } from './holding.ts';
import { bareName, nameOf } from './names.ts';
import { cited, joined, phrase, sentenceCase } from './phrase.ts';
import { plainText } from './plain-text.ts';
import { citedByAll } from './references.ts';
import { headingOfRelated } from './related-bodies.ts';
import { concurrentPostsText, officeOf, openingOf, subjectThen, timeNotKnown } from './trace.ts';

/**
 * What a trace answers, in a few words: `Heads of the Commission for External Relations, as of 1978`.
 * @param at EDTF query date; null for none
 */
export function titleOfTenures(answer: Tenures, at: string | null): string {
  const what = `${answer.side === 'body' ? 'Heads' : 'Posts'} of ${plainText(nameOf(subjectThen(answer)))}`;
  return at === null ? what : `${what}, as of ${describeDate(at)}`;
}

/**
 * A trace with its references: a body’s heads under each of its names and the times between them, or a person’s posts;
 * with a date, those who held the office then or are known before and after, and apart from them the conceivable.
 */
export function documentOfTenures(answer: Tenures, at: string | null): TextDocument {
  const { related, findings, citations } = answer;
  const caveats = at === null ? findings.filter((finding) => !isPlaced(finding, answer)) : findings;
  return {
    title: titleOfTenures(answer, at),
    about: openingOf(answer, at),
    sections: [
      ...(at === null ? sectionsOfAll(answer) : sectionsAt(answer)),
      { heading: headingOfRelated, lines: related.map(lineOfRelated) },
      { heading: headingOfFindings, lines: caveats.map(({ segments }) => segments) },
    ].filter(({ lines }) => lines.length > 0),
    citations,
  };
}

/** Whether a finding stands between the heads of a body, and need not stand among the caveats too. */
function isPlaced(finding: Finding, { side, stages }: Tenures): boolean {
  return side === 'body' && isGap(finding) && stages.some(({ id }) => id === finding.body);
}

function sectionsOfAll(answer: Tenures): TextSection[] {
  const { side, stages, tenures, findings } = answer;
  const gaps = findings.filter((finding) => isPlaced(finding, answer));
  const linesOf = (members: readonly Tenure[], among: readonly Finding[]) =>
    headsAndGaps(members, among).map(({ tenure, gap }) => (tenure ? lineOf(tenure, side) : gap.segments));
  if (side === 'person' || stages.length < 2) return [{ heading: null, lines: linesOf(tenures, gaps) }];
  return stages.map(({ id, name }) => ({
    heading: name,
    lines: linesOf(
      tenures.filter(({ body }) => body.id === id),
      gaps.filter(({ body }) => body === id),
    ),
  }));
}

function sectionsAt({ side, stages, tenures }: Tenures): TextSection[] {
  const isStaged = side === 'body' && stages.length > 1;
  const linesOf = (members: readonly Tenure[]) => members.map((tenure) => lineOf(tenure, side, isStaged));
  const conceivable = tenures.filter(({ holding }) => holding === 'conceivable');
  return [
    { heading: null, lines: linesOf(tenures.filter((tenure) => !conceivable.includes(tenure))) },
    { heading: `${nameOfHolding('conceivable')} (${conceivable.length})`, lines: linesOf(conceivable) },
  ];
}

function lineOfRelated({ text, facts }: RelatedBody): Segment[] {
  return cited(sentenceCase(text), citedByAll(facts));
}

/** @param showsName whether to say under which of its names somebody headed a body */
function lineOf(tenure: Tenure, side: Tenures['side'], showsName = false): Segment[] {
  const { facts, person, body, when, holding } = tenure;
  const concurrentPosts = concurrentPostsText(tenure);
  const parts = [
    bareName(side === 'body' ? person : body),
    officeOf(tenure),
    showsName && bareName(body),
    holding !== 'conceivable' && holdingText(tenure),
    when || timeNotKnown,
    concurrentPosts.length > 0 && phrase`at the same time ${concurrentPosts}`,
  ];
  const isInferred = facts.every(({ properties }) => properties.basis === 'inferred');
  return cited(phrase`${joined(parts, ', ')}${isInferred && ' (inferred)'}`, citedByAll(facts));
}
