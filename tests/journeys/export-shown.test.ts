import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { csvFrom, jsonFrom, linesFrom, markdownFrom, notedRowsOf, viewsBarOf } from './exported-files.ts';
import { accessibleListOf, nodesIn } from './graph-on-canvas.ts';
import { timelineOf } from './timeline-lanes.ts';
import { open, visit } from './visit.ts';

/** What a screen reader hears of each thing in a list: its name, and all else that is said of it. */
async function heardIn(list: Locator, heading: RegExp): Promise<string[]> {
  const items = list.getByRole('heading', { name: heading }).locator('+ ul').locator('button[aria-pressed]');
  return items.allTextContents();
}

describe('The graph on the canvas', () => {
  it.each(['/', '/?at=1975'])('is in every file as it is shown at %s', async (path) => {
    const page = await open(path);
    const list = accessibleListOf(page);
    const nodes = await heardIn(list, /^Shown/);
    const edges = await heardIn(list, /^Relationships/);
    expect(nodes.length).toBeGreaterThan(10);
    const main = viewsBarOf(page);

    const rows = await csvFrom(main);
    const [facts, entities] = [rows.filter((row) => row['fact id']), rows.filter((row) => !row['fact id'])];
    expect(facts.length).toBe(edges.length);
    for (const [index, { from, is, to }] of facts.entries())
      expect(edges[index]?.startsWith(`${from} ${is} ${to}`), edges[index]).toBe(true);
    for (const [index, { from, is, when }] of entities.entries())
      expect(nodes[index]?.startsWith(`${from}, ${is}${when && `, ${when}`}`)).toBe(true);
    expect(entities.length).toBe(nodes.length);
    for (const fact of facts) expect(fact.sources).toMatch(/¶\d/);

    const text = await markdownFrom(main);
    for (const { from, is, to, when } of facts)
      expect(text.some((line) => line.startsWith(`- ${from} ${is} ${to}`) && line.includes(when ?? ''))).toBe(
        true,
      );
    for (const { from, is } of entities)
      expect(text.some((line) => line.startsWith(`- ${from}, ${is}`))).toBe(true);

    const { graph } = await jsonFrom(main);
    const lines = await linesFrom(main);
    const ids = await nodesIn(page);
    for (const file of [graph, lines]) {
      expect(file.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids);
      expect(file.edges.length).toBe(edges.length);
    }
    expect(lines.end).toMatchObject({ nodes: nodes.length, edges: edges.length });
  });
});

describe('The table of facts', () => {
  it.each(['/?view=table', '/?view=table&at=1975', '/?view=table&subject=xuan-thuy'])(
    'is in every file as it is shown at %s',
    async (path) => {
      const page = await visit(path);
      const grid = page.getByRole('grid', { name: 'Facts' });
      await grid.getByRole('row').nth(3).waitFor({ timeout: 60_000 });
      const shown = await notedRowsOf(grid.getByRole('row'));
      const rows = await csvFrom(viewsBarOf(page));
      const text = await markdownFrom(viewsBarOf(page));
      for (const { cells, notes } of shown.filter((row) => row.cells.length >= 7)) {
        const [who = '', what, whom = ''] = cells;
        const found = rows.find(
          (row) =>
            row.subject === who &&
            row.relationship === what &&
            row.object === whom &&
            notes.every((note) => row.sources?.includes(`${note}:`)) &&
            (row['as of'] === undefined || row['as of'] === cells.at(-2)),
        );
        expect(found, cells.join(' | ')).toBeDefined();
        const told = text.some((line) => [who, whom].every((name) => line.includes(name)));
        expect(told, cells.join(' | ')).toBe(true);
      }
      const caveats = shown.filter(({ cells }) => cells.length === 3).map(({ cells }) => cells[2] ?? '');
      for (const sentence of caveats) {
        expect(rows).toContainEqual(expect.objectContaining({ when: sentence, part: 'caveat' }));
        expect(text).toContainEqual(expect.stringContaining(sentence));
      }
    },
  );
});

describe('The timeline', () => {
  it('is in every file as it is drawn', async () => {
    const page = await visit('/?view=timeline&subject=xuan-thuy');
    const timeline = timelineOf(page);
    await timeline.getByRole('group', { name: 'Events in the same years' }).waitFor();
    const said = await timeline
      .getByRole('group', { name: /^Timeline\./ })
      .getByRole('button')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    const headed = said.filter((each) => /^Xuan Thuy headed /.test(each));
    expect(headed.length).toBeGreaterThan(1);
    const rows = await csvFrom(viewsBarOf(page));
    const text = await markdownFrom(viewsBarOf(page));
    for (const each of headed) {
      const row = rows.find((fact) => each.startsWith(`Xuan Thuy headed ${fact.object}, ${fact.role}`));
      expect(row, each).toBeDefined();
      expect(text.some((line) => line.startsWith(`- Xuan Thuy headed ${row?.object} (${row?.role}`))).toBe(
        true,
      );
    }
    const caveats = rows.filter(({ part }) => part === 'caveat');
    expect(caveats.length).toBeGreaterThan(0);
    for (const caveat of caveats)
      expect(
        said.some((each) => each.includes(caveat.when ?? '')),
        caveat.when,
      ).toBe(true);
  });
});

describe('The answer to a saved query', () => {
  it.each(['shortest-path', 'heads-on-a-date', 'facts-citing-a-paragraph'])(
    '%s is in every file with the notes of each row',
    async (name) => {
      const page = await open(`/?task=queries&query=${name}`);
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      const result = page.getByRole('region', { name: 'Result' });
      await result.getByRole('row').nth(1).waitFor();
      const shown = await notedRowsOf(result.getByRole('row'));
      const rows = await csvFrom(result);
      const text = (await markdownFrom(result)).filter((line) => line.startsWith('- '));
      expect([rows.length, text.length]).toEqual([shown.length, shown.length]);
      expect(shown.flatMap(({ notes }) => notes).length).toBeGreaterThan(0);
      for (const [index, { notes }] of shown.entries()) {
        const { sources = '' } = rows[index] ?? {};
        for (const note of notes) {
          expect(sources, note).toContain(`${note}:`);
          expect(text[index]).toContain(`[^${note.replaceAll(' ', '')}]`);
        }
        expect(sources, `row ${index}`).toMatch(/¶\d/);
      }
      const lines = await linesFrom(result);
      const { graph, rows: raw } = await jsonFrom(result);
      expect([raw.length, lines.nodes, lines.edges]).toEqual([shown.length, graph.nodes, graph.edges]);
    },
  );
});

describe('A comparison of dates', () => {
  it('is in every file as it is shown', async () => {
    const page = await open('/?since=1955&until=1960');
    const drawer = page.getByRole('region', { name: 'Compare dates' });
    await drawer.getByRole('link').first().waitFor();
    const sentences = (await drawer.getByRole('link').allTextContents()).toSorted();
    const rows = await csvFrom(drawer);
    expect(rows.map(({ what }) => what).toSorted()).toEqual(sentences);
    const text = await markdownFrom(drawer);
    for (const sentence of sentences) expect(text.some((line) => line.includes(sentence))).toBe(true);
    expect(
      (await jsonFrom(drawer)).changes.map(({ sentence }: { sentence: string }) => sentence).toSorted(),
    ).toEqual(sentences);
  });
});
