import { describe, expect, it } from 'vitest';
import { changes } from '../../contract/api/routes/changes.ts';
import { api } from './api.ts';
import { chosenIn } from './details.ts';
import { highlightedIn, nodesIn } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { open } from './visit.ts';

describe('Changes between two dates', () => {
  it('lists what started, ended and was renamed, and highlights what the canvas holds of it', async () => {
    const page = await open('/?at=1960');
    await page.getByRole('button', { name: 'Compare dates' }).click();
    const drawer = page.getByRole('region', { name: 'Compare dates' });
    const { changes: all } = await api(changes, { from: '1955', to: '1960' });
    const sentences = (kinds: readonly string[]) =>
      kinds.flatMap((kind) => all.filter((each) => each.kind === kind).map(({ sentence }) => sentence));
    const links = drawer.getByRole('link');
    const order = ['started', 'ended', 'renamed', 'happened', 'attested'];
    await expect.poll(() => links.allTextContents(), pollOptions).toEqual(sentences(order));
    expect(sentences(['renamed']).length).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Clear date' }).click();
    const shown = await nodesIn(page);
    const highlighted = all
      .filter(({ nodes }) => nodes.every((id) => shown.includes(id)))
      .flatMap(({ nodes }) => nodes);
    await expect.poll(() => highlightedIn(page), pollOptions).toEqual([...new Set(highlighted)].sort());
  });

  it('goes by the keyboard: a change is brought in, highlighted and opened', async () => {
    const page = await open('/?since=1958&until=1960');
    const { changes: all } = await api(changes, { from: '1958', to: '1960' });
    const renamed = all.find(({ kind }) => kind === 'renamed');
    if (!renamed) throw new Error('Nothing was renamed.');
    await page.getByRole('link', { name: renamed.sentence }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => highlightedIn(page), pollOptions).toEqual(renamed.nodes.toSorted());
    await expect.poll(async () => (await chosenIn(page)).join(), pollOptions).toContain('renamed to');
    await page.getByRole('button', { name: 'Close comparison' }).press('Enter');
    await expect.poll(() => highlightedIn(page), pollOptions).toEqual(await nodesIn(page));
  });

  it('the wrong way round is said, and swapped at one press', async () => {
    const page = await open('/?since=1960&until=1955');
    const drawer = page.getByRole('region', { name: 'Compare dates' });
    await drawer.getByText('1955 is before 1960.').waitFor();
    await drawer.getByRole('button', { name: 'Swap the dates' }).click();
    await drawer.getByRole('heading', { name: 'Renamed' }).waitFor();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('since'), searchParams.get('until')]).toEqual(['1955', '1960']);
  });

  it('between dates that cannot be read is described at the field', async () => {
    const page = await open('/?since=soon&until=1955');
    const drawer = page.getByRole('region', { name: 'Compare dates' });
    expect(await drawer.getByText('"soon" is not a date we can read').count()).toBe(1);
    await drawer.getByText('Correct the date above to compare.').waitFor();
  });
});
