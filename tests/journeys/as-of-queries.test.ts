import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runQuery } from '../../contract/api/routes/queries.ts';
import { api } from './api.ts';
import { nodesIn } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { asShown, tableOf } from './result-table.ts';
import { seeAsOf } from './see-as-of.ts';
import { open } from './visit.ts';

const name = 'heads-of-a-body';
const kept = { body: 'foreign-liaison-commission-1958' };
const link = `/?task=queries&query=${name}&with=${JSON.stringify(kept)}`;

describe('A saved query that was run', () => {
  it('follows the as-of date, with its form, its table and its graph', async () => {
    const page = await open(`${link}&at=1978-08-03`);
    const then = await answered({ at: '1978-08-03' });
    await expect.poll(() => tableOf(page), pollOptions).toEqual(asShown(then));
    const whole = await answered({});
    await page.getByRole('button', { name: 'Clear date' }).click();
    await expect.poll(() => tableOf(page), pollOptions).toEqual(asShown(whole));
    expect(whole.rows.length).toBeGreaterThan(then.rows.length);
    const all = whole.graph.nodes.map(({ id }) => id).sort();
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(all);
    await seeAsOf(page, '1950');
    const early = await answered({ at: '1950' });
    await expect.poll(() => tableOf(page), pollOptions).toEqual(asShown(early));
    expect(early.rows).not.toEqual(then.rows);
    expect(await dateField(page).inputValue()).toBe('1950');
    await page.getByText('1950, following the as-of date').waitFor();
    expect(await nodesIn(page)).toEqual(all);
    const theirs = await open(new URL(page.url()).search);
    await expect.poll(() => tableOf(theirs), pollOptions).toEqual(asShown(early));
  });

  it('keeps a date that was typed, whatever the as-of date', async () => {
    const page = await open(`${link}&at=1950`);
    await expect.poll(() => tableOf(page), pollOptions).toEqual(asShown(await answered({ at: '1950' })));
    await dateField(page).fill('1978-08-03');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const typed = asShown(await answered({ at: '1978-08-03' }));
    await expect.poll(() => tableOf(page), pollOptions).toEqual(typed);
    await seeAsOf(page, '1955');
    await page.getByText('3 August 1978, whatever the as-of date').waitFor();
    expect(await tableOf(page)).toEqual(typed);
    expect(await dateField(page).inputValue()).toBe('3 August 1978');
  });

  it('shows the defaults that it was run with where the link does not say', async () => {
    const page = await open(link);
    await expect.poll(() => tableOf(page), pollOptions).toEqual(asShown(await answered({ rank: 'head' })));
    await page.getByRole('button', { name: 'Rank' }).getByText('head', { exact: true }).waitFor();
  });
});

function answered(parameters: Record<string, string>) {
  return api(runQuery, { name, body: { parameters: { ...kept, ...parameters } } });
}

function dateField(page: Page) {
  return page.getByRole('textbox', { name: 'As of (optional)' });
}
