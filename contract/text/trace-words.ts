import type { GraphNode } from '../model/graph.ts';
import type { Tenure, Tenures } from '../model/tenure.ts';
import { describeDate } from './dates.ts';
import { named } from './names.ts';

/** `head of`, `acting head of`: how a rank goes on with its body. */
export const describeRank = { head: 'head of', acting: 'acting head of', deputy: 'deputy head of' };

/** The body under the name that it had on the date asked about, where that is certain; else what was asked about. */
export function subjectThen({ subject, names }: Pick<Tenures, 'subject' | 'names'>): GraphNode {
  const [name, ...others] = names;
  return name?.held === 'certain' && others.length === 0 ? name.node : subject;
}

/** Under which other names the body was known, or may have been, on the date asked about. */
export function otherNamesThen({ subject, names }: Pick<Tenures, 'subject' | 'names'>): Tenures['names'] {
  return names.some(({ node, held }) => node.id === subject.id && held === 'certain')
    ? []
    : names.filter(({ node }) => node.id !== subject.id);
}

/**
 * What to know of an answer before all else: under which name the body was asked about, and that nobody is known.
 * @param at EDTF date that was asked about; null for none
 */
export function openingOf(answer: Tenures, at: string | null): string[] {
  const { subject, side, tenures, shown, total, truncated } = answer;
  const then = subjectThen(answer);
  const perhaps = otherNamesThen(answer).map(({ node }) => named(node));
  const when = at === null ? '' : ` at this time (${describeDate(at)})`;
  const heads = tenures.filter(({ rank }) => rank === 'head');
  const nobody =
    side === 'person'
      ? `No source here names a post of ${named(subject)}${when}.`
      : `No source here says who headed ${named(then)}${when}${tenures.length > 0 ? ', only who stood in or was deputy' : ''}.`;
  return [
    ...(then.id !== subject.id ? [`Asked about as ${named(subject)}, its name at another time.`] : []),
    ...(then.id === subject.id && perhaps.length > 0 ? [`Perhaps then called ${perhaps.join(' or ')}.`] : []),
    ...((side === 'body' ? heads : tenures).length === 0 ? [nobody] : []),
    ...(truncated ? [`The first ${shown} of ${total}.`] : []),
  ];
}

/** What else somebody headed at the same time: `perhaps the DRV Government Delegation`. */
export function describeConcurrentPosts({ concurrentPosts }: Tenure): string {
  return concurrentPosts
    .map(({ body, rank, certain }) => {
      const office = rank === 'head' ? named(body) : `${describeRank[rank]} ${named(body)}`;
      return certain ? office : `perhaps ${office}`;
    })
    .join('; ');
}

/** A role, with the rank of whoever was not the head where the role does not say so itself. */
export function officeOf({ edge, rank }: Tenure): string {
  const role = typeof edge.properties.role === 'string' ? edge.properties.role : '';
  const says = rank === 'head' || new RegExp(`\\b(${rank}|vice|interim|provisional)\\b`, 'i').test(role);
  if (says) return role;
  return role === '' ? `${rank} head` : `${role} (${rank} head)`;
}
