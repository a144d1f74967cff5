import type { Path, Paths } from '../../../contract/api/routes/paths.ts';
import type { Segment } from '../../../contract/model/segment.ts';
import { dateText, describeDate } from '../../../contract/text/dates.ts';
import { counted, formatNumber, listOf } from '../../../contract/text/language.ts';
import { bareName } from '../../../contract/text/names.ts';
import { nouns } from '../../../contract/text/nouns.ts';
import { joined, phrase } from '../../../contract/text/phrase.ts';
import type { ConnectionRequest } from '../../api/questions/trace.ts';

type Request = Pick<ConnectionRequest, 'steps' | 'hubs' | 'avoid' | 'at'>;

/** How many connections there are and how long: `5 paths of 2 to 4 hops, more not shown`. */
export function describeCount({ paths, truncated }: Pick<Paths, 'paths' | 'truncated'>): string {
  const lengths = paths.map(({ edges }) => edges.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const length =
    shortest === longest ? describeHops(shortest) : `${formatNumber(shortest)} to ${describeHops(longest)}`;
  return `${counted(paths.length, nouns.path)} of ${length}${truncated ? ', more not shown' : ''}`;
}

/** `1 hop`, `3 hops`. */
export function describeHops(hops: number): string {
  return counted(hops, nouns.hop);
}

/** The number of hops of a path. */
export function hopsOf({ edges }: Pick<Path, 'edges'>): string {
  return describeHops(edges.length);
}

export function titleOfPaths(from: string, to: string): string {
  return `Paths between ${from} and ${to}`;
}

/** How many paths were found, and as of when: `5 paths of 2 to 4 hops, as of 1958`. */
export function summaryText({ at }: Request, answer: Paths): Segment[] {
  return phrase`${describeCount(answer)}${at !== null && phrase`, as of ${dateText(at)}`}`;
}

/** What an answer was looked for by: `5 paths of 2 to 4 hops, up to 5, as of 1958.` */
export function aboutText({ steps, at }: Request, answer: Paths): Segment[] {
  const date = at !== null && phrase`, as of ${dateText(at)}`;
  return phrase`${describeCount(answer)}, up to ${steps}${date}.`;
}

/** The options in a line: `Up to 5 hops, avoiding hubs, as of 1958`. */
export function describeOptions({ steps, hubs, avoid, at }: Request): string {
  const options = [
    `Up to ${describeHops(steps)}`,
    hubs ? 'including hubs' : 'avoiding hubs',
    ...(avoid.length > 0 ? [`excluding ${formatNumber(avoid.length)}`] : []),
    ...(at === null ? [] : [`as of ${describeDate(at)}`]),
  ];
  return listOf(options, 'comma').join('');
}

const maxNamed = 4;

/** Which hubs no path may pass: `Avoiding hubs: Laos, Vietnam and 3 more.`. */
export function aroundHubsText(avoided: Paths['avoided']): Segment[] {
  const rest = avoided.length - maxNamed;
  const names = listOf(
    avoided.slice(0, maxNamed).map((hub) => [bareName(hub)]),
    'comma',
  );
  return phrase`Avoiding hubs: ${names}${rest > 0 && phrase` and ${rest} more`}.`;
}

/** The same in an export, with every hub. */
export function allHubsText(avoided: Paths['avoided']): Segment[] {
  return phrase`Avoiding hubs: ${listOf(
    avoided.map((hub) => [bareName(hub)]),
    'comma',
  )}.`;
}

export const possiblePath = 'Possible on this date: not every hop is dated.';

/** A path in one line of an export. */
export function lineOfPath({ segments, holdStatus }: Path): Segment[] {
  return joined([segments, holdStatus === 'possible' && possiblePath], ' ');
}

/** Why a link does not get as many hops as it asks for: `This link asks for up to 99 hops. Up to 8 hops are looked for.` */
export function hopsNote(wanted: number, allowed: number): string {
  return `This link asks for up to ${describeHops(wanted)}. Up to ${describeHops(allowed)} are looked for.`;
}

export function titleOfNoPath(steps: number, truncated: boolean): string {
  return `No path ${truncated ? 'found in time' : `within ${describeHops(steps)}`}`;
}

/** Why there is no connection, or none that was found. */
export function noPathText(
  { avoid, at }: Pick<Request, 'avoid' | 'at'>,
  { truncated, avoided }: Pick<Paths, 'truncated' | 'avoided'>,
): Segment[] {
  const around = avoided.length > 0 ? ' without passing through a hub' : '';
  const why = truncated
    ? 'The search stopped before it had looked everywhere. Try fewer hops, or ends with fewer relationships'
    : `Nothing in the graph connects the two in so few hops${around}`;
  const date = at !== null && phrase`, as of ${dateText(at)}`;
  return phrase`${why}${date}${avoid.length > 0 && ', without what is excluded'}.`;
}

interface ShortestPathRequest extends Pick<Request, 'steps' | 'hubs' | 'at'> {
  paths: readonly Pick<Path, 'edges'>[];
}

/** What was found between two nodes: `2 shortest paths between An and Binh: 3 hops, avoiding hubs.` */
export function describeShortestPath(
  from: { name: string },
  to: { name: string },
  { paths: [first, ...others], hubs, at }: ShortestPathRequest,
): string {
  const count = others.length === 0 ? 'Shortest path' : `${formatNumber(others.length + 1)} shortest paths`;
  const hops = describeHops(first?.edges.length ?? 0);
  const date = at === null ? '' : `, as of ${describeDate(at)}`;
  return `${count} between ${from.name} and ${to.name}: ${hops}${hubs ? '' : ', avoiding hubs'}${date}.`;
}

/** Why no path is shown between two nodes. */
export function describeNoShortestPath(
  from: { name: string },
  to: { name: string },
  { steps, at, truncated, avoided }: Pick<Request, 'steps' | 'at'> & Pick<Paths, 'truncated' | 'avoided'>,
): string {
  const around = avoided.length > 0 ? ' that avoids hubs' : '';
  const date = at === null ? '' : `, as of ${describeDate(at)}`;
  return `${titleOfNoPath(steps, truncated)}${around} between ${from.name} and ${to.name}${date}.`;
}
