import { describe, expect, test } from 'vitest';
import { maxEdges, type PathSearch, searchPaths } from '../../../../../server/graph/paths/search.ts';
import { adjacencyOf } from '../../../../fixtures/graphs/adjacency-of.ts';

describe('a search from both ends', () => {
  /** A graph of which every look is counted. */
  function searchIn(text: string, hubs: string[] = []) {
    const adjacency = adjacencyOf(text);
    const looked: string[] = [];
    const visit: PathSearch['visit'] = async (ids) =>
      ids.map((id) => {
        looked.push(id);
        const around = [...(adjacency.get(id) ?? [])];
        return {
          id,
          next: around.filter((other) => !hubs.includes(other)),
          hubs: around.filter((other) => hubs.includes(other)),
        };
      });
    const run = async (longest: number, enough = 5, isTimeUp = () => false) => {
      const found = await searchPaths({ from: 'a', to: 'z', longest, enough, visit, isTimeUp });
      return { ...found, paths: found.paths.map((path) => path.join('')) };
    };
    return { run, looked };
  }

  test('finds the shortest paths, and others that take up to two steps more', async () => {
    const { run } = searchIn('a-b b-z a-c c-d d-z a-e e-f f-g g-z a-h h-i i-j j-k k-z');
    expect(await run(8)).toEqual({ paths: ['abz', 'acdz', 'aefgz'], avoided: [], givenUp: false });
  });

  test('takes no more steps than it may', async () => {
    const { run } = searchIn('a-b b-c c-d d-z');
    expect((await run(3)).paths).toEqual([]);
    expect((await run(4)).paths).toEqual(['abcdz']);
  });

  test('finds an edge between the two themselves', async () => {
    expect((await searchIn('a-z').run(1)).paths).toEqual(['az']);
  });

  test('looks for no longer paths once there are enough', async () => {
    const { run } = searchIn('a-b b-z a-c c-d d-z');
    expect(await run(8, 1)).toEqual({ paths: ['abz'], avoided: [], givenUp: true });
  });

  test('gives nothing up where the last step it may take finds enough', async () => {
    const { run } = searchIn('a-b b-z');
    expect(await run(2, 1)).toEqual({ paths: ['abz'], avoided: [], givenUp: false });
  });

  test('goes on from the end around which there is less', async () => {
    const many = Array.from({ length: 50 }, (_, index) => `z-s${index}`).join(' ');
    const { run, looked } = searchIn(`a-b b-c c-z ${many}`);
    expect((await run(5, 1)).paths).toEqual(['abcz']);
    expect(looked).not.toContain('s1');
  });

  test('goes round hubs, and says which it went round', async () => {
    const { run } = searchIn('a-hub hub-z a-b b-c c-z a-far', ['hub', 'far']);
    expect(await run(5)).toEqual({ paths: ['abcz'], avoided: ['hub'], givenUp: false });
  });

  test('says which hubs it met where it finds no path', async () => {
    const { run } = searchIn('a-one one-two two-z', ['one', 'two']);
    expect(await run(5)).toEqual({ paths: [], avoided: ['one', 'two'], givenUp: false });
  });

  test.each([
    [maxEdges - 1, false],
    [maxEdges, true],
  ])(
    'around an end with %i edges finds what it can, and says whether it may have missed something',
    async (edges, givenUp) => {
      const crowd = Array.from({ length: edges - 1 }, (_, index) => `s${index}`);
      const around: Record<string, string[]> = { a: ['b', ...crowd], b: ['a', 'z'], z: ['b'] };
      const visit: PathSearch['visit'] = async (ids) =>
        ids.map((id) => ({ id, next: around[id] ?? [], hubs: [] }));
      const search = { from: 'a', to: 'z', longest: 2, enough: 5, visit, isTimeUp: () => false };
      expect(await searchPaths(search)).toEqual({ paths: [['a', 'b', 'z']], avoided: [], givenUp });
    },
  );

  test('gives up when time is up, and says so', async () => {
    const { run, looked } = searchIn('a-b b-z');
    expect(await run(5, 5, () => true)).toEqual({ paths: [], avoided: [], givenUp: true });
    expect(looked).toEqual([]);
  });
});
