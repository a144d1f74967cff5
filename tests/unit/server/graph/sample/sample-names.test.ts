import { expect, test } from 'vitest';
import { sampleNames } from '../../../../../server/graph/sample/sample-names.ts';

/** Sixty labels; every tenth has so few nodes that even distances find three of it. */
const names = Array.from({ length: 60 }, (_, index) => `L${index}`);
const isRare = (name: string) => name.endsWith('0');
const rare = names.filter(isRare);

interface Sample {
  name: string;
  sampled: number;
}

/** How they are looked at on a server, and which names were looked for one by one. */
function looks() {
  const sought: string[][] = [];
  return {
    sought,
    nameOf: ({ name }: Sample) => name,
    async byName(batch: { names: string[]; limit: number }) {
      sought.push(batch.names);
      return batch.names.map((name) => ({ name, sampled: batch.limit }));
    },
    byNumber: async () => names.map((name) => ({ name, sampled: isRare(name) ? 3 : 20 })),
  };
}

const never = new AbortController().signal;
const now = AbortSignal.abort();
const common = { names, givesNames: false, known: undefined, signal: never, rareSignal: never };

test('only what is rare is spelled where that takes long', async () => {
  const look = looks();
  const { samples, missing } = await sampleNames({ ...common, ...look });
  expect(look.sought).toEqual([rare]);
  expect([samples.map(({ name }) => name), missing]).toEqual([names, []]);
});

test('where there is no time for it, little is known of it, and that is said; later only that is looked at', async () => {
  const known = await sampleNames({ ...common, ...looks(), rareSignal: now });
  expect(known.missing).toEqual(rare);
  expect(known.samples.find(({ name }) => name === 'L10')).toEqual({ name: 'L10', sampled: 3 });
  const look = looks();
  const { samples, missing } = await sampleNames({ ...common, ...look, known });
  expect([look.sought, missing]).toEqual([[rare], []]);
  expect(samples.every(({ sampled }) => sampled >= 20)).toBe(true);
});

test('a server that finds names which it is given is given all of them, whatever time there is', async () => {
  const look = looks();
  const { missing } = await sampleNames({ ...common, ...look, givesNames: true, rareSignal: now });
  expect([look.sought.flat(), missing]).toEqual([names, []]);
});
