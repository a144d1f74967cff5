import type { Path, Paths } from '../../../contract/api/routes/paths.ts';
import type { Segment } from '../../../contract/model/segment.ts';
import { dateText, describeDate } from '../../../contract/text/dates.ts';
import { counted, formatNumber, listOf } from '../../../contract/text/language.ts';
import { bareName } from '../../../contract/text/names.ts';
import { nouns } from '../../../contract/text/nouns.ts';
import { joined, phrase } from '../../../contract/text/phrase.ts';
import type { ConnectionAsked } from '../../api/questions.ts';

type Asked = Pick<ConnectionAsked, 'steps' | 'hubs' | 'avoid' | 'at'>;

/** How many connections there are and how long: `5 connections of 2 to 4 steps, and more`. */
export function describeCount({ paths, truncated }: Pick<Paths, 'paths' | 'truncated'>): string {
  const lengths = paths.map(({ edges }) => edges.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const length =
    shortest === longest ? describeHops(shortest) : `${formatNumber(shortest)} to ${describeHops(longest)}`;
  return `${counted(paths.length, nouns.connection)} of ${length}${truncated ? ', and more' : ''}`;
}

/** `1 step`, `3 steps`. */
export function describeHops(steps: number): string {
  return counted(steps, nouns.step);
}

/** The number of steps of a path. */
export function hopsOf({ edges }: Pick<Path, 'edges'>): string {
  return describeHops(edges.length);
}

/** What an answer was looked for by: `5 connections of 2 to 4 steps, of at most 5, as of 1958.` */
export function aboutText({ steps, at }: Asked, answer: Paths): Segment[] {
  const date = at !== null && phrase`, as of ${dateText(at)}`;
  return phrase`${describeCount(answer)}, of at most ${steps}${date}.`;
}

/** The options in a line: `at most 5 steps, around hubs, as of 1958`. */
export function describeOptions({ steps, hubs, avoid, at }: Asked): string {
  const options = [
    `at most ${describeHops(steps)}`,
    hubs ? 'through hubs too' : 'around hubs',
    ...(avoid.length > 0 ? [`avoiding ${formatNumber(avoid.length)}`] : []),
    ...(at === null ? [] : [`as of ${describeDate(at)}`]),
  ];
  return listOf(options, 'comma').join('');
}

const maxNamed = 4;

/** Which hubs no path may pass: `Not through Laos, Vietnam and 3 more`. */
export function aroundHubsText(avoided: Paths['avoided']): Segment[] {
  const rest = avoided.length - maxNamed;
  const names = listOf(
    avoided.slice(0, maxNamed).map((hub) => [bareName(hub)]),
    'comma',
  );
  return phrase`Not through ${names}${rest > 0 && phrase` and ${rest} more`}, with which nearly everything is connected.`;
}

/** The same in an export, with every hub. */
export function allHubsText(avoided: Paths['avoided']): Segment[] {
  return phrase`Not through the best connected: ${listOf(
    avoided.map((hub) => [bareName(hub)]),
    'comma',
  )}.`;
}

export const possiblePath = 'It may have held then: not every step is dated.';

/** A path in one line of an export. */
export function lineOfPath({ segments, held }: Path): Segment[] {
  return joined([segments, held === 'possible' && possiblePath], ' ');
}

export function titleOfNoPath(steps: number, truncated: boolean): string {
  return `No connection ${truncated ? 'found in time' : `within ${describeHops(steps)}`}`;
}

/** Why there is no connection, or none that was found. */
export function noPathText({ avoid, at }: Asked, truncated: boolean): Segment[] {
  const why = truncated
    ? 'There was more to look at than a search may take: ask for fewer steps, or for ends with fewer ties'
    : 'Nothing in the graph ties the two by so short a way';
  const date = at !== null && phrase`, as of ${dateText(at)}`;
  return phrase`${why}${date}${avoid.length > 0 && ', without what is to be avoided'}.`;
}
