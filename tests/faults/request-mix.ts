import { get } from './program.ts';

/** A request of the mix: its path below `/api`, and what it posts, where it does. */
export interface MixedRequest {
  path: string;
  body?: object;
}

const words = [
  'xuan thuy',
  'ngoai giao',
  'commission',
  'party',
  'do muoi',
  'ho',
  'vietnam',
  'congres',
  '1965',
];

/**
 * Everything that people do on the page, in about the shares in which they do it.
 * @param random from 0 to 1
 */
export async function requestMix(address: string, random: () => number): Promise<() => MixedRequest> {
  const { graph } = (await get(address, '/graph?limit=200')).body;
  const { queries } = (await get(address, '/queries')).body;
  const { sources } = (await get(address, '/sources')).body;
  const nodes: { id: string; labels: string[] }[] = graph.nodes;
  const one = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const withLabel = (label: string) => nodes.filter(({ labels }) => labels.includes(label));
  const [people, bodies] = [withLabel('Leader'), withLabel('Body')];
  const day = () => `${1950 + Math.floor(random() * 60)}-0${1 + Math.floor(random() * 9)}-15`;
  const runnable = queries.filter(
    ({ parameters }: { parameters: { default?: unknown; required?: boolean }[] }) =>
      parameters.every((parameter) => parameter.default !== undefined && parameter.default !== null),
  );

  const kinds: [share: number, make: () => MixedRequest][] = [
    [20, () => ({ path: `/search?q=${encodeURIComponent(one(words))}` })],
    [15, () => ({ path: `/entities/${one(nodes).id}` })],
    [5, () => ({ path: `/entities/${one(nodes).id}?at=${day()}` })],
    [20, () => ({ path: `/entities/${one(nodes).id}/neighbours?limit=12` })],
    [8, () => ({ path: `/entities/${one(people).id}/tenures` })],
    [8, () => ({ path: `/entities/${one(bodies).id}/tenures?lineage=true&at=${day()}` })],
    [3, () => ({ path: `/entities/${one(bodies).id}/lineage` })],
    [
      4,
      () => {
        const from = one(nodes);
        const to = one(nodes.filter((node) => node !== from));
        return { path: `/paths?from=${from.id}&to=${to.id}&maxHops=4` };
      },
    ],
    [4, () => ({ path: '/graph?limit=44' })],
    [3, () => ({ path: `/changes?from=${day()}&to=2010` })],
    [2, () => ({ path: '/activity' })],
    [2, () => ({ path: '/schema' })],
    [2, () => ({ path: `/sources/${one(sources as { id: string }[]).id}` })],
    [
      5,
      () => ({ path: `/queries/${one(runnable as { name: string }[]).name}/run`, body: { parameters: {} } }),
    ],
    [1, () => ({ path: '/export?format=jsonl' })],
    [3, () => ({ path: '/ready' })],
  ];
  const total = kinds.reduce((sum, [share]) => sum + share, 0);
  return () => {
    let left = random() * total;
    for (const [share, make] of kinds) {
      left -= share;
      if (left < 0) return make();
    }
    return { path: '/ready' };
  };
}
