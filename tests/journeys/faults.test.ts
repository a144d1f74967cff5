import { describe, expect, it } from 'vitest';
import { detailsOf, opened } from './details.ts';
import { atRest, nodesIn, outlineOf, pointOf } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { traceOf } from './trace-answer.ts';
import { open, visit } from './visit.ts';

const silent = 'Check that Diplograph is still running where you started it, then try again.';
const refused = { expects: /Failed to load resource/ };

describe('When something fails', () => {
  it('says that the server does not answer, and goes on once it does', async () => {
    const page = await visit('/', {
      ...refused,
      before: (opening) => opening.route('**/api/**', (route) => route.abort('connectionrefused')),
    });
    const problem = page.getByRole('region', { name: 'Graph', exact: true }).getByRole('alert');
    await problem.getByText('Can’t reach the server').waitFor();
    await problem.getByText(silent).waitFor();
    await page.unroute('**/api/**');
    await problem.getByRole('button', { name: 'Try again' }).click();
    await atRest(page);
    expect((await nodesIn(page)).length).toBeGreaterThan(10);
    expect(await problem.count()).toBe(0);
  });

  it('keeps the graph when an expansion fails, and offers to try it again', async () => {
    const page = await open('/', refused);
    const before = await nodesIn(page);
    await page.route('**/api/**', (route) => route.abort('connectionrefused'));
    const { x, y } = await pointOf(page, 'ho-chi-minh');
    await page.mouse.dblclick(x, y);
    const notice = page.getByRole('alertdialog', { name: `Can’t reach the server. ${silent}` });
    await notice.first().waitFor();
    expect(await nodesIn(page)).toEqual(before);
    await page.unroute('**/api/**');
    await notice.getByRole('button', { name: 'Try again' }).first().click();
    await expect.poll(async () => (await nodesIn(page)).length, pollOptions).toBeGreaterThan(before.length);
  });

  it('says that the database starts again, and goes on by itself', async () => {
    const sentence =
      'The database ended by itself and is being started again. It answers in a few seconds. This page goes on by itself.';
    const page = await open('/', refused);
    const before = await nodesIn(page);
    const problem = { type: 'about:blank', title: 'Starting', status: 503, detail: sentence.slice(0, 85) };
    await page.route('**/api/**', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        headers: { 'retry-after': '1' },
        body: JSON.stringify(problem),
      }),
    );
    const { x, y } = await pointOf(page, 'ho-chi-minh');
    await page.mouse.dblclick(x, y);
    await page.getByRole('status').getByText(sentence).waitFor();
    expect(await nodesIn(page)).toEqual(before);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    await page.unroute('**/api/**');
    await expect.poll(async () => (await nodesIn(page)).length, pollOptions).toBeGreaterThan(before.length);
    expect(await page.getByText(sentence).count()).toBe(0);
  });

  it('says once that the server does not answer, however many parts wait for it, and calls nothing by its id', async () => {
    const page = await visit(
      '/?subject=xuan-thuy&names=central-commission-for-external-relations&source=all',
      {
        ...refused,
        before: (opening) => opening.route('**/api/**', (route) => route.abort('connectionrefused')),
      },
    );
    const said = page.getByText('Can’t reach the server');
    await said.waitFor();
    await page.getByText('Not loaded yet.').nth(2).waitFor();
    expect(await said.count()).toBe(1);
    expect(await page.getByRole('heading').allTextContents()).not.toContain('xuan-thuy');
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await traceOf(page).getByText('2 posts in 2 bodies, 3 attestations').waitFor();
    await expect.poll(() => page.getByText('Not loaded yet.').count(), pollOptions).toBe(0);
  });

  it('shows at the node and over the graph that the neighbours are on their way', async () => {
    const page = await open('/');
    const late = Promise.withResolvers<void>();
    await page.route('**/neighbours**', async (route) => {
      await late.promise;
      await route.continue();
    });
    const { x, y } = await pointOf(page, 'ho-chi-minh');
    await page.mouse.dblclick(x, y);
    await page.getByRole('progressbar', { name: 'Loading' }).waitFor();
    expect(await outlineOf(page, 'ho-chi-minh')).toBe('dashed');
    late.resolve();
    await page.getByRole('progressbar', { name: 'Loading' }).waitFor({ state: 'detached' });
    await expect.poll(() => outlineOf(page, 'ho-chi-minh'), pollOptions).not.toBe('dashed');
  });

  it('says so when an address names an entity that is not there', async () => {
    const page = await visit('/?node=nobody-at-all&subject=nobody-at-all', refused);
    const sentence = 'No entity has the id "nobody-at-all". Search for it by name to find its id.';
    await traceOf(page).getByRole('alert').getByText(sentence).waitFor();
    await page.getByRole('alertdialog', { name: `Not found. ${sentence}` }).waitFor();
    await atRest(page);
    expect(await detailsOf(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Choose another subject' }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('Xuan Thuy');
    await page.keyboard.press('Enter');
    await opened(page, 'Xuan Thuy');
  });

  it('says so when an address names a saved query that is not there', async () => {
    const page = await visit('/?task=queries&query=no-such-query&with={}', refused);
    await page.getByText('There is no saved query “no-such-query”. Choose one of these:').waitFor();
  });
});
