import { describe, expect, it } from 'vitest';
import { chosenIn, opened } from './details.ts';
import { atRest, highlightedIn, nodesIn, placesIn, pointOf } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { partsOf, tenuresOf, traceOf } from './trace-answer.ts';
import { open } from './visit.ts';

describe('The address', () => {
  it('restores nodes, choice and trace in somebody else’s browser', async () => {
    const page = await open('/?subject=communist-party-of-vietnam');
    await traceOf(page).getByRole('button', { name: 'Show only these' }).click();
    await traceOf(page).getByRole('link', { name: 'To Lam' }).first().click();
    await opened(page, 'To Lam');
    await atRest(page);
    // Away from the answer, where pointing at one tenure lights up that alone.
    await page.mouse.move(720, 5);
    const sent = {
      nodes: await nodesIn(page),
      shining: await highlightedIn(page),
      chosen: await chosenIn(page),
      answer: await partsOf(page),
    };
    expect(sent.nodes).toContain('nong-duc-manh');
    expect(sent.nodes.length).toBeLessThan(10);
    expect(sent.chosen).toEqual(['To Lam, person']);
    await expect.poll(() => new URL(page.url()).searchParams.get('node'), pollOptions).toBe('to-lam');
    const { pathname, search } = new URL(page.url());
    const theirs = await open(pathname + search);
    await opened(theirs, 'To Lam');
    await expect.poll(() => highlightedIn(theirs), pollOptions).toEqual(sent.shining);
    await expect.poll(() => partsOf(theirs), pollOptions).toEqual(sent.answer);
    expect(await nodesIn(theirs)).toEqual(sent.nodes);
    expect(await chosenIn(theirs)).toEqual(sent.chosen);
  });

  it('takes every step back and forth with the browser’s buttons', async () => {
    const page = await open();
    const overview = await placesIn(page);
    await page.getByRole('tabpanel').getByRole('button', { name: 'Xuan Thuy' }).click();
    await expect.poll(async () => (await tenuresOf(page)).length, pollOptions).toBe(2);
    await atRest(page);
    const traced = await nodesIn(page);
    const { x, y } = await pointOf(page, 'ho-chi-minh');
    await page.mouse.dblclick(x, y);
    await expect.poll(async () => (await nodesIn(page)).length, pollOptions).toBeGreaterThan(traced.length);
    await atRest(page);
    const expanded = await nodesIn(page);
    await page.goBack();
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(traced);
    await traceOf(page).waitFor();
    await page.goBack();
    await expect.poll(() => traceOf(page).count(), pollOptions).toBe(0);
    await expect.poll(() => placesIn(page), pollOptions).toEqual(overview);
    await page.goForward();
    await traceOf(page).waitFor();
    await page.goForward();
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(expanded);
  });

  it('leaves out what is not in the graph any more', async () => {
    const page = await open('/?ids=xuan-thuy,no-such-thing,william-kashtan');
    expect(await nodesIn(page)).toEqual(['william-kashtan', 'xuan-thuy']);
  });
});

describe('The theme', () => {
  it('is remembered from one visit to the next', async () => {
    const page = await open('/', { colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await expect.poll(background, pollOptions).not.toBe(light);
    const dark = await background();
    await page.reload();
    await atRest(page);
    expect(await background()).toBe(dark);
    await page.getByRole('button', { name: 'Theme: Dark' }).waitFor();
  });
});
