import type { GraphNode } from '../model/graph.ts';
import type { Segment } from '../model/segment.ts';
import type { Tenure, Tenures } from '../model/tenure.ts';
import { countsText } from './counts.ts';
import { dateText } from './dates.ts';
import { listOf } from './language.ts';
import { bareName, nameOf } from './names.ts';
import { joined, phrase } from './phrase.ts';

/** Stands where nothing is known of the time of a fact. */
export const timeNotKnown = 'date unknown';

/** `head of`, `acting head of`: how a rank goes on with its body. */
const ranks = { head: 'head of', acting: 'acting head of', deputy: 'deputy head of' };

/** The body under the name that it had on the query date, where that is certain; else what was asked about. */
export function subjectThen({ subject, names }: Pick<Tenures, 'subject' | 'names'>): GraphNode {
  const [name, ...others] = names;
  return name?.holdStatus === 'certain' && others.length === 0 ? name.node : subject;
}

/** Under which other names the body was known, or may have been, on the query date. */
export function otherNamesThen({ subject, names }: Pick<Tenures, 'subject' | 'names'>): Tenures['names'] {
  return names.some(({ node, holdStatus }) => node.id === subject.id && holdStatus === 'certain')
    ? []
    : names.filter(({ node }) => node.id !== subject.id);
}

/** What a body was called on a date: `Known then as A and B`, `Possibly known then as A or B`. */
export function thenCalledText(names: Tenures['names']): Segment[] {
  const [isCertain, list] = namesThen(names);
  return phrase`${isCertain ? 'Known then as' : 'Possibly known then as'} ${list}`;
}

/** The same beside a name: `not as of 1950; then possibly: A or B`. */
export function notThenText(at: string, names: Tenures['names']): Segment[] {
  const [isCertain, list] = namesThen(names);
  const then = names.length > 0 && phrase`; then${!isCertain && ' possibly'}: ${list}`;
  return phrase`not as of ${dateText(at)}${then}`;
}

function namesThen(names: Tenures['names']): [isCertain: boolean, list: Segment[]] {
  const isCertain = names.every(({ holdStatus }) => holdStatus === 'certain');
  const plainNames = names.map(({ node }) => [bareName(node)]);
  return [isCertain, listOf(plainNames, isCertain ? 'and' : 'or')];
}

/**
 * What to know of an answer before all else: how much there is of it, under which name the body was asked about, and that
 * nobody is known.
 * @param at EDTF query date; null for none
 */
export function openingOf(answer: Tenures, at: string | null): Segment[][] {
  const { subject, side, tenures, gap, shown, total, truncated } = answer;
  const then = subjectThen(answer);
  const perhaps = otherNamesThen(answer).map(({ node }) => nameOf(node));
  const known = side === 'body' ? tenures.filter(({ rank }) => rank === 'head') : tenures;
  return [
    ...(at === null && tenures.length > 0 ? [phrase`${countsText(answer)}.`] : []),
    ...(then.id !== subject.id ? [phrase`Asked about as ${nameOf(subject)}, its name at another time.`] : []),
    ...(then.id === subject.id && perhaps.length > 0
      ? [phrase`Possibly known then as ${listOf(perhaps, 'or')}.`]
      : []),
    ...(known.length === 0 ? [nobodyKnownText(answer, at)] : []),
    ...(gap ? [gap.text] : []),
    ...(truncated ? [phrase`The first ${shown} of ${total}.`] : []),
  ];
}

/** That no source names anybody, or only somebody who was not the head. */
function nobodyKnownText(answer: Tenures, at: string | null): Segment[] {
  const only = answer.side === 'body' && answer.tenures.length > 0 && ', only acting or deputy heads';
  return phrase`${nobodyText(answer, at)}${only}.`;
}

/** That no source says who headed a body, or what a person headed; without its full stop. */
export function nobodyText(answer: Tenures, at: string | null): Segment[] {
  const when = at !== null && phrase` as of ${dateText(at)}`;
  return answer.side === 'person'
    ? phrase`No source here names a post of ${nameOf(answer.subject)}${when}`
    : phrase`No source here says who headed ${nameOf(subjectThen(answer))}${when}`;
}

/** What else somebody headed at the same time: `possibly the DRV Government Delegation`. */
export function concurrentPostsText({ concurrentPosts }: Tenure): Segment[] {
  const posts = concurrentPosts.map(({ body, rank, certain }) => {
    const office = rank === 'head' ? nameOf(body) : phrase`${ranks[rank]} ${nameOf(body)}`;
    return certain ? office : phrase`possibly ${office}`;
  });
  return joined(posts, '; ');
}

/** One such post in a line of its own: `Possibly at the same time head of Vietnam`. */
export function concurrentPostText({ body, rank, certain }: Tenure['concurrentPosts'][number]): Segment[] {
  const when = certain ? 'At the same time' : 'Possibly at the same time';
  return phrase`${when} ${ranks[rank]} ${bareName(body)}`;
}

/** What the sources call an office, with the rank of whoever was not the head where that does not say so itself. */
export function officeOf({ roles, rank }: Tenure): string {
  const role = roles.join(', ');
  const says = rank === 'head' || new RegExp(`\\b(${rank}|vice|interim|provisional)\\b`, 'i').test(role);
  if (says) return role;
  return role === '' ? `${rank} head` : `${role} (${rank} head)`;
}
