import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { entity, subgraph } from '../../contract/api/routes/entities.ts';
import { boundsOf } from '../../contract/model/time/bounds.ts';
import { type Dated, dayBounds, holdsAt } from '../../contract/model/time/holding.ts';
import { datedOf, dayBoundsOf } from '../../contract/model/time/stored.ts';
import { api } from './api.ts';
import { detailsOf, opened } from './details.ts';
import { accessibleListOf, highlightedIn, looksIn, nodesIn, pointOf } from './graph-on-canvas.ts';
import { nextOf } from './next-neighbours.ts';
import { pollOptions } from './poll-options.ts';
import { seeAsOf } from './see-as-of.ts';
import { partsOf } from './trace-answer.ts';
import { open, visit } from './visit.ts';

describe('The as-of date', () => {
  it('dims what cannot have existed then, and comes with the link', async () => {
    const page = await open();
    await seeAsOf(page, '1950');
    const ids = await nodesIn(page);
    const { graph } = await api(subgraph, { body: { ids } });
    const interval = boundsOf('1950');
    const existing = graph.nodes
      .filter(({ properties }) => holdsAt(dayBounds(properties as Dated), interval) !== 'no')
      .map(({ id }) => id);
    expect(existing).not.toContain('foreign-liaison-commission-1958');
    await expect.poll(() => highlightedIn(page), pollOptions).toEqual(existing.sort());
    const theirs = await open(new URL(page.url()).search);
    await expect.poll(() => highlightedIn(theirs), pollOptions).toEqual(existing);
    await theirs.getByRole('button', { name: 'Clear date' }).click();
    await expect.poll(() => highlightedIn(theirs), pollOptions).toEqual(ids);
  });

  it('tells certain, possible and unknown apart on the canvas, in its legend and in words', async () => {
    const page = await open('/?at=1950');
    const ids = await nodesIn(page);
    const { graph } = await api(subgraph, { body: { ids } });
    const expected = Object.fromEntries(
      graph.nodes.map((node) => {
        const holdStatus = holdsAt(dayBoundsOf(node), boundsOf('1950'));
        const isUndated = holdStatus === 'possible' && Object.values(datedOf(node)).length === 0;
        return [node.id, isUndated ? 'Possible, undated' : words[holdStatus]];
      }),
    );
    const key = page.getByRole('group', { name: 'Legend' }).getByRole('listitem');
    expect(new Set(Object.values(expected))).toEqual(new Set((await key.allTextContents()).slice(-4)));
    await expect.poll(() => standingsIn(page), pollOptions).toEqual(expected);
    const asean = 'Association of Southeast Asian Nations, international organization';
    await accessibleListOf(page)
      .getByRole('button', { name: `${asean}, possible as of 1950, undated`, exact: true })
      .waitFor();
  });

  it('is certain on the day of a dated photograph of all that it shows, and says why', async () => {
    const shown = [
      'central-commission-for-external-relations',
      ...['xuan-thuy', 'william-kashtan', 'communist-party-of-canada'],
    ];
    const page = await open('/?at=1978-08-03&node=central-commission-for-external-relations');
    await opened(page, 'Commission for External Relations');
    await detailsOf(page)
      .getByText('as of 3 August 1978, because: headed by Xuan Thuy, attested on 3 August 1978')
      .waitFor();
    const ids = await nodesIn(page);
    const { graph } = await api(subgraph, { body: { ids } });
    const certain = graph.nodes
      .filter((node) => holdsAt(dayBoundsOf(node), boundsOf('1978-08-03')) === 'certain')
      .map(({ id }) => id);
    expect(certain.length).toBeGreaterThan(5);
    expect(certain).toEqual(expect.arrayContaining(shown.filter((id) => ids.includes(id))));
    const inLegend = async () => {
      const statuses = Object.entries(await standingsIn(page));
      return statuses.flatMap(([id, status]) => (status === words.certain ? [id] : [])).sort();
    };
    await expect.poll(inLegend, pollOptions).toEqual(certain.sort());
    const theirs = await visit(`/?view=table&at=1978-08-03&ids=${shown.join()}`);
    const rows = theirs.getByRole('grid', { name: 'Facts' }).getByRole('row').filter({ hasText: 'certain' });
    for (const life of ['Commission for External Relations', 'Communist Party of Canada'])
      await rows.filter({ hasText: `${life}existed` }).waitFor();
    for (const life of ['Xuan Thuy', 'William Kashtan'])
      await rows.filter({ hasText: `${life}lived` }).waitFor();
  });

  it('brings only neighbours that may have stood then, and says what it leaves out', async () => {
    const page = await open('/?at=1950&node=ho-chi-minh');
    await opened(page, 'Ho Chi Minh');
    const before = await nodesIn(page);
    const { ids, left, leftOut } = await nextOf(page, 'ho-chi-minh', { at: '1950' });
    const anytime = await nextOf(page, 'ho-chi-minh');
    expect(anytime.ids).not.toEqual(ids);
    expect(leftOut).toBeGreaterThan(1);
    await page.getByRole('group', { name: 'Actions' }).getByRole('button', { name: 'Expand' }).click();
    await expect.poll(() => nodesIn(page), pollOptions).toEqual([...new Set([...before, ...ids])].sort());
    const brought =
      left > 0
        ? `Added 12 of ${left + 12} neighbours of Ho Chi Minh as of 1950`
        : 'Added all remaining neighbours of Ho Chi Minh as of 1950';
    await page
      .getByRole('alertdialog', { name: `${brought}. ${leftOut} others did not hold on this date.` })
      .waitFor();
  });

  it('counts in the menu of a node what is left of its time', async () => {
    const page = await open('/?at=1950');
    const { relationships } = await api(entity, { id: 'vietnam', at: '1950' });
    const joined = relationships.find(({ type }) => type === 'JOINED');
    if (!joined) throw new Error('Vietnam joined nothing.');
    expect(joined.holding).toBeLessThan(joined.count);
    const { x, y } = await pointOf(page, 'vietnam');
    await page.mouse.click(x, y, { button: 'right' });
    const item = page
      .getByRole('menu', { name: 'Actions for Vietnam' })
      .getByRole('menuitem', { name: 'joined' });
    const { ids } = await nextOf(page, 'vietnam', { type: 'JOINED', direction: 'out', at: '1950' });
    expect(await item.textContent()).toBe(
      `joined${ids.length - 1} more, ${joined.count - joined.holding} not on this date`,
    );
  });

  it('is the date of the trace and of the saved questions too', async () => {
    const page = await open('/?subject=xuan-thuy');
    await seeAsOf(page, '1978-08-03');
    await expect
      .poll(async () => (await partsOf(page)).map(({ heading }) => heading), pollOptions)
      .toEqual(['Certain', 'Last known before']);
    const inTrace = page.getByRole('textbox', { name: 'In office on' });
    await expect.poll(() => inTrace.inputValue(), pollOptions).toBe('3 August 1978');
    await page.getByRole('tab', { name: 'Queries' }).click();
    await page.getByRole('button', { name: /^Who headed a body, in order\?/ }).click();
    const inForm = page.getByRole('textbox', { name: 'As of (optional)' });
    await expect.poll(() => inForm.inputValue(), pollOptions).toBe('3 August 1978');
  });

  it('has the search say under which name a body stood then', async () => {
    const page = await open('/?at=1970');
    await page.getByRole('combobox', { name: 'Find an entity' }).fill('foreign liaison');
    const option = page.getByRole('option', { name: 'Foreign Liaison Commission' });
    await option
      .getByText(
        'not as of 1970; then possibly: Commission for External Relations Work or Commission for External Relations',
      )
      .waitFor();
  });

  it('that cannot be read is described once, where it can be put right', async () => {
    const page = await open('/?at=foo&subject=xuan-thuy');
    await page
      .getByRole('region', { name: 'Trace' })
      .getByText('2 posts in 2 bodies, 3 attestations')
      .waitFor();
    const described = page.getByText('"foo" is not a date we can read');
    expect(await described.count()).toBe(1);
    await page.getByRole('button', { name: 'Clear date' }).click();
    await expect.poll(() => described.count(), pollOptions).toBe(0);
    expect(new URL(page.url()).searchParams.get('at')).toBe(null);
  });

  it('goes by the keyboard, and a move along the years is one step back', async () => {
    const page = await open('/?at=1950');
    await page.clock.setFixedTime('2026-01-01T12:00:00Z');
    await page.getByRole('slider').focus();
    for (const key of [
      'ArrowRight',
      'ArrowRight',
      'Shift+ArrowRight',
      'Shift+ArrowRight',
      'Control+ArrowLeft',
    ])
      await page.keyboard.press(key);
    await expect.poll(() => dateOf(page), pollOptions).toBe('1952-01-31');
    expect(await page.getByRole('slider').getAttribute('aria-label')).toBe('As of 31 January 1952');
    await page.clock.setFixedTime('2026-01-01T12:00:05Z');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => dateOf(page), pollOptions).toBe('1951-01-31');
    await page.goBack();
    await expect.poll(() => dateOf(page), pollOptions).toBe('1952-01-31');
    await page.goBack();
    await expect.poll(() => dateOf(page), pollOptions).toBe('1950');
  });
});

const words = { certain: 'Certain', possible: 'Possible', no: 'Not on this date' } as const;

/** How every node is drawn, in the words of the legend. */
async function standingsIn(page: Page): Promise<Record<string, string>> {
  const looks = Object.entries(await looksIn(page));
  return Object.fromEntries(
    looks.map(([id, { opacity, fill, edged }]) => {
      if (opacity < 1) return [id, words.no];
      if (fill === 1) return [id, words.certain];
      return [id, edged ? words.possible : 'Possible, undated'];
    }),
  );
}

function dateOf(page: Page): string | null {
  return new URL(page.url()).searchParams.get('at');
}
