import type { Segment } from '../../contract/model/segment.ts';
import type { TimeStatus } from '../../contract/model/time/time-status.ts';
import { dateText, describeDate } from '../../contract/text/dates.ts';
import { counted, type Forms, formatNumber, plural } from '../../contract/text/language.ts';
import { nouns } from '../../contract/text/nouns.ts';
import { phrase } from '../../contract/text/phrase.ts';

interface Expanded {
  /** Neighbours that came, and all that would, those on the canvas left out. */
  shown: number;
  total: number;
  /** Neighbours that the date leaves out. */
  leftOut: number;
  /** Whether anything came that the canvas did not hold. */
  added: boolean;
}

/**
 * What an expansion brought, what is left, and what the date leaves out.
 * @param at the as-of date, as EDTF; null for any time
 */
export function describeExpansion(
  name: string,
  { shown, total, leftOut, added }: Expanded,
  at: string | null,
): string {
  const then = at === null ? '' : ` as of ${describeDate(at)}`;
  const left = total - shown;
  const others = leftOut === 0 ? '' : ` ${notThen(leftOut)}`;
  if (added && left > 0)
    return `Added ${formatNumber(shown)} of ${formatNumber(total)} neighbours of ${name}${then}.${others}`;
  if (added) return `Added all remaining neighbours of ${name}${then}.${others}`;
  if (leftOut > 0) return `${name} has no more neighbours${then}.${others}`;
  return `All neighbours of ${name}${then} are already on the canvas.`;
}

interface ExpandedTogether {
  /** How many entities were expanded, and how many were to be. */
  expanded: number;
  selected: number;
  /** Neighbours that came, and that are left, each counted once for every entity that it is a neighbour of. */
  added: number;
  left: number;
  /** Whether anything came that the canvas did not hold, be it a relationship. */
  isNew: boolean;
}

/** What expanding several entities brought: `Added 30 neighbours of 4 selected. 12 neighbours left: expand them again.` */
export function describeExpansionTogether(
  { expanded, selected, added, left, isNew }: ExpandedTogether,
  at: string | null,
): string {
  const then = at === null ? '' : ` as of ${describeDate(at)}`;
  const of = expanded < selected ? `the first ${formatNumber(expanded)}` : `${formatNumber(expanded)}`;
  if (!isNew) return `All neighbours of these ${formatNumber(expanded)}${then} are already on the canvas.`;
  const rest = left === 0 ? '' : ` ${counted(left, nouns.neighbour)} left: expand them again.`;
  return `Added ${counted(added, nouns.neighbour)} of ${of} selected${then}.${rest}`;
}

interface Along {
  /** Entities that came, and that were reached at all. */
  added: number;
  reached: number;
  isNew: boolean;
  /** Whether more was there than was followed. */
  truncated: boolean;
}

/** What expanding along a pattern brought: `Added 7 of the 9 entities along this path.` */
export function describeAlong({ added, reached, isNew, truncated }: Along, at: string | null): string {
  const then = at === null ? '' : ` as of ${describeDate(at)}`;
  if (reached === 0) return `Nothing is found along this path${then}.`;
  if (!isNew) return `All that is along this path${then} is already on the canvas.`;
  const more = truncated ? ' There is more: follow more at each step to see it.' : '';
  return `Added ${formatNumber(added)} of the ${counted(reached, nouns.entity)} along this path${then}.${more}`;
}

/** How many the as-of date leaves out: `2 others did not hold on this date.` */
export function notThen(leftOut: number): string {
  return `${counted(leftOut, nouns.other)} did not hold on this date.`;
}

/** Names what adds the next neighbours: `Add 12`. */
export function addMore(count: number): string {
  return `Add ${formatNumber(count)} more`;
}

/** How something stands on the as-of date: `possible as of 1950, undated`. */
export function timeStatusText(status: TimeStatus, at: string): Segment[] {
  const date = dateText(at);
  switch (status) {
    case 'certain':
      return phrase`certain as of ${date}`;
    case 'possible':
      return phrase`possible as of ${date}`;
    case 'undated':
      return phrase`possible as of ${date}, undated`;
    case 'no':
      return phrase`not as of ${date}`;
  }
}

/** So many are named by their ids at most. */
const maxNamed = 5;

/**
 * That some of what a link shows is gone, by the ids under which it was known:
 * `2 of the 12 entities in this link are no longer in the graph: xuan-thuy, le-duan.`
 */
export function missingFromLink(missing: readonly string[], total: number, noun: Forms): string {
  const verb = plural(missing.length, { one: 'is', other: 'are' });
  const more = missing.length - maxNamed;
  const ids = missing.slice(0, maxNamed).join(', ') + (more > 0 ? ` and ${formatNumber(more)} more` : '');
  const which =
    total === 1 ? `The ${plural(1, noun)}` : `${formatNumber(missing.length)} of the ${counted(total, noun)}`;
  return `${which} in this link ${verb} no longer in the graph: ${ids}.`;
}

/** That a link shows more relationships than are read: `Only 20,000 of the relationships between these 300 entities are shown.` */
export function tooManyRelationships(shown: number, entities: number): string {
  return `Only ${formatNumber(shown)} of the relationships between these ${counted(entities, nouns.entity)} are shown, which is as many as are loaded at once. Remove some entities, then reload the page.`;
}

/** That the relationship that a link has chosen is gone. */
export function missingChoice(id: string): string {
  return `The relationship selected in this link is no longer in the graph: ${id}.`;
}

/** For a link whose graph nobody keeps any more, or only the tab that it was copied in. */
export const goneView = 'The graph of this link is not saved here. This is the overview.';

/** Why a graph that is too long for the address is in no link. */
export function unsavedView(problem: string): string {
  return `This graph is too large for a link, and the server can’t save it. ${problem} Reloading this tab keeps it.`;
}
