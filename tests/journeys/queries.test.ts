import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { queries, runQuery } from '../../contract/api/routes/queries.ts';
import { api } from './api.ts';
import { chosenIn, opened } from './details.ts';
import { atRest, highlightedIn, nodesIn } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { asShown, tableOf } from './result-table.ts';
import { open } from './visit.ts';

describe('Saved queries', () => {
  it('stand in a list under their categories, which can be searched', async () => {
    const page = await open('/?task=queries');
    const all = (await api(queries, {})).queries;
    const panel = page.getByRole('tabpanel', { name: 'Queries' });
    await panel.getByRole('heading', { level: 3 }).first().waitFor();
    const categories = [...new Set(all.map(({ category }) => category))];
    expect(await panel.getByRole('heading', { level: 3 }).allTextContents()).toEqual(categories);
    const cards = panel.getByRole('listitem');
    expect(await cards.allTextContents()).toEqual(all.map(({ title, description }) => title + description));
    await page.getByRole('searchbox', { name: 'Filter saved queries' }).fill('single day');
    await expect.poll(() => cards.count(), pollOptions).toBe(1);
    expect(await cards.textContent()).toMatch(/^Which heads are attested on a single day only\?/);
  });

  it('are asked with a form and answered by a table and a graph, as the API answers them', async () => {
    const page = await open('/?task=queries&query=heads-of-a-body');
    const before = await nodesIn(page);
    await page.getByRole('combobox', { name: 'Body' }).fill('foreign liaison');
    await page.getByRole('option', { name: 'Foreign Liaison Commission' }).click();
    await page.getByRole('textbox', { name: 'As of (optional)' }).fill('1978-08-03');
    await run(page);
    const parameters = { body: 'foreign-liaison-commission-1958', rank: 'head', at: '1978-08-03' };
    const result = await api(runQuery, { name: 'heads-of-a-body', body: { parameters } });
    expect(result.rows.map((row) => row[result.columns.indexOf('holding')])).toEqual(['certain']);
    await expect.poll(() => tableOf(page), pollOptions).toEqual(asShown(result));
    await seeCanvas(page);
    const ids = result.graph.nodes.map(({ id }) => id).sort();
    await expect.poll(() => highlightedIn(page), pollOptions).toEqual(ids);
    expect(await nodesIn(page)).toEqual([...new Set([...before, ...ids])].sort());
  });

  it('take the place of the graph on the canvas where that is chosen, which is remembered and can be undone', async () => {
    const page = await open('/?task=queries&query=heads-of-a-body');
    const before = await nodesIn(page);
    await page.getByRole('radio', { name: 'Replace canvas' }).click({ force: true });
    await run(page);
    await seeCanvas(page);
    const { graph } = await api(runQuery, { name: 'heads-of-a-body', body: { parameters: {} } });
    const ids = graph.nodes.map(({ id }) => id).sort();
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(ids);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(before);
    await page.reload();
    await expect
      .poll(() => page.getByRole('radio', { name: 'Replace canvas' }).isChecked(), pollOptions)
      .toBe(true);
  });

  it('open the view that they declare, and keep dots without lines off the canvas until they are wanted', async () => {
    const page = await open('/?task=queries&query=most-connected');
    const before = await nodesIn(page);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const result = page.getByRole('region', { name: 'Result' });
    await result.getByRole('img', { name: /^Bar chart: Most connected/ }).waitFor();
    expect(await nodesIn(page)).toEqual(before);
    await result.getByRole('tab', { name: 'Table' }).click();
    await result.getByRole('row').first().waitFor();
    await result.getByRole('button', { name: 'Show on canvas' }).click();
    const { graph } = await api(runQuery, { name: 'most-connected', body: { parameters: {} } });
    const ids = graph.nodes.map(({ id }) => id).sort();
    await expect.poll(() => highlightedIn(page), pollOptions).toEqual(ids);
    await page.getByRole('button', { name: 'All queries' }).click();
    await page.getByRole('button', { name: /^Which posts did a person hold/ }).click();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
  });

  it('lead from a name in the table to its entity on the canvas', async () => {
    const page = await open('/?task=queries&query=heads-of-a-body');
    await run(page);
    await seeCanvas(page);
    const table = page.getByRole('region', { name: 'Result' });
    await table.getByRole('link', { name: 'Nguyen Chi Thanh' }).click();
    await opened(page, 'Nguyen Chi Thanh');
    expect(await chosenIn(page)).toEqual(['Nguyen Chi Thanh, person']);
    await table.getByRole('columnheader', { name: 'leader' }).click();
    const leaders = async () => (await tableOf(page)).map(([leader]) => leader);
    await expect
      .poll(leaders, pollOptions)
      .toEqual(['leader', 'Le Hoai Trung', 'Nguyen Chi Thanh', 'Xuan Thuy']);
  });

  it('say at each field what is wrong with it, and run nothing', async () => {
    const page = await open('/?task=queries&query=in-common');
    await page.getByRole('combobox', { name: 'First entity' }).fill('');
    await page.getByRole('textbox', { name: 'As of (optional)' }).fill('31.2.1978');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const form = page.getByRole('tabpanel');
    await form.getByText('Required').waitFor();
    await form.getByText('There is no 31 February 1978, since February 1978 has 28 days.').waitFor();
    expect(await page.getByRole('region', { name: 'Result' }).count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('with')).toBe(null);
  });

  it('keep what is typed while the name of the default is on its way, and read out what is wrong with it', async () => {
    const late = Promise.withResolvers<void>();
    const page = await open('/?task=queries&query=heads-of-a-body', {
      before: (page) =>
        page.route('**/api/entities/central-commission-for-external-relations', async (route) => {
          await late.promise;
          await route.continue();
        }),
    });
    const body = page.getByRole('combobox', { name: 'Body' });
    await body.fill('foreign li');
    const came = page.waitForResponse('**/api/entities/central-commission-for-external-relations');
    late.resolve();
    await came;
    await page.getByRole('option', { name: 'Foreign Liaison Commission' }).waitFor();
    expect(await body.inputValue()).toBe('foreign li');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByText('Choose “foreign li” from the list.').waitFor();
    expect(await body.evaluate(descriptionOf)).toBe('Choose “foreign li” from the list.');
  });

  it('are restored by a link, with the form, the table and the graph', async () => {
    const parameters = { body: 'communist-party-of-vietnam', rank: 'both' };
    const page = await open(`/?task=queries&query=heads-of-a-body&with=${JSON.stringify(parameters)}`);
    const result = await api(runQuery, { name: 'heads-of-a-body', body: { parameters } });
    await expect.poll(() => tableOf(page), pollOptions).toEqual(asShown(result));
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Body' }).inputValue(), pollOptions)
      .toBe('Communist Party of Vietnam');
    await page.getByRole('button', { name: 'Rank' }).getByText('both').waitFor();
    await atRest(page);
    expect(await nodesIn(page)).toEqual(result.graph.nodes.map(({ id }) => id).sort());
  });
});

/** From the view that the query declares back to the canvas. */
async function seeCanvas(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Canvas', exact: true }).click();
  await atRest(page);
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('region', { name: 'Result' }).getByRole('row').first().waitFor();
}

/** What is read out with a field besides its name and value. */
function descriptionOf(field: Element): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}
