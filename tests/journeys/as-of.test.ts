import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { overview } from '../../contract/routes/entities.ts';
import { boundsOf } from '../../contract/time/bounds.ts';
import { type Dated, dayBounds, held } from '../../contract/time/holding.ts';
import { api } from './api.ts';
import { opened } from './details.ts';
import { nextOf } from './next-neighbours.ts';
import { patiently } from './patiently.ts';
import { nodesIn, shiningIn } from './picture.ts';
import { partsOf } from './trace-answer.ts';
import { open } from './visit.ts';

describe('The as-of date', () => {
  it('dims what cannot have existed then, and comes with the link', async () => {
    const page = await open();
    await seeAsOf(page, '1950');
    const ids = await nodesIn(page);
    const { graph } = await api(overview, { ids: ids.join(','), limit: ids.length });
    const asked = boundsOf('1950');
    const standing = graph.nodes
      .filter(({ properties }) => held(dayBounds(properties as Dated), asked) !== 'no')
      .map(({ id }) => id);
    expect(standing).not.toContain('foreign-liaison-commission-1958');
    await expect.poll(() => shiningIn(page), patiently).toEqual(standing.sort());
    const theirs = await open(new URL(page.url()).search);
    await expect.poll(() => shiningIn(theirs), patiently).toEqual(standing);
    await theirs.getByRole('button', { name: 'See it at any time' }).click();
    await expect.poll(() => shiningIn(theirs), patiently).toEqual(ids);
  });

  it('brings only neighbours that may have stood then', async () => {
    const page = await open('/?at=1950&node=ho-chi-minh');
    await opened(page, 'Ho Chi Minh');
    const before = await nodesIn(page);
    const { ids } = await nextOf(page, 'ho-chi-minh', { at: '1950' });
    const anytime = await nextOf(page, 'ho-chi-minh');
    expect(anytime.ids).not.toEqual(ids);
    await page.getByRole('group', { name: 'Actions' }).getByRole('button', { name: 'Expand' }).click();
    await expect.poll(() => nodesIn(page), patiently).toEqual([...new Set([...before, ...ids])].sort());
  });

  it('is the date of the trace and of the saved questions too', async () => {
    const page = await open('/?subject=xuan-thuy');
    await seeAsOf(page, '1978-08-03');
    await expect
      .poll(async () => (await partsOf(page)).map(({ heading }) => heading), patiently)
      .toEqual(['Certainly', 'Possibly']);
    const inTrace = page.getByRole('textbox', { name: 'In charge on' });
    await expect.poll(() => inTrace.inputValue(), patiently).toBe('1978-08-03');
    await page.getByRole('tab', { name: 'Queries' }).click();
    await page.getByRole('button', { name: /^Who headed a body, in order\?/ }).click();
    const inForm = page.getByRole('textbox', { name: 'Only on this date' });
    await expect.poll(() => inForm.inputValue(), patiently).toBe('1978-08-03');
  });
});

async function seeAsOf(page: Page, date: string): Promise<void> {
  await page.getByRole('textbox', { name: 'As-of date' }).fill(date);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('at'), patiently).toBe(date);
}
