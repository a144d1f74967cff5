import { describe, expect, it } from 'vitest';
import { chosenIn } from './details.ts';
import { pollOptions } from './poll-options.ts';
import { boxOf } from './regions.ts';
import { chosenOn, focusedIn, saidIn, timelineOf } from './timeline-lanes.ts';
import { visit } from './visit.ts';

const commission = 'Commission for External Relations';
const posts = [
  `Xuan Thuy headed ${commission}, Head of the Commission, attested in January 1973 or before, start and end unknown`,
  'Xuan Thuy headed DRV Government Delegation, Head of the delegation, captioned as Minister, attested in January 1973 or before, start and end unknown',
  `Xuan Thuy headed ${commission}, Head of the Commission, attested on 3 August 1978, start and end unknown`,
];
const [talks = '', delegation = '', photograph = ''] = posts;
const between = `No head known, 5 years 6 months, Nobody is known to have headed the ${commission} between January 1973 and 3 August 1978 (5 years 6 months); Xuan Thuy is known before and after.`;
const few = 'xuan-thuy,central-commission-for-external-relations,william-kashtan';

describe('The timeline', () => {
  it('tells in one lane the names of a body, its heads, and where no head is known', async () => {
    const page = await visit('/?view=timeline&subject=foreign-liaison-commission-1958');
    await expect
      .poll(() => saidIn(page, commission), pollOptions)
      .toEqual([
        'Vietnam-Laos-Cambodia Affairs Commission, commission, from 1 November 1949 to May 1958',
        'Foreign Liaison Commission, commission, from May 1958 to March 1960',
        'Commission for External Relations Work, commission, from March 1960',
        `${commission}, commission, from March 1960 or after to 24 January 2025`,
        talks,
        photograph,
        `Le Hoai Trung headed ${commission}, Head of the Central Foreign Affairs Committee, attested on 28 October 2024, start and end unknown`,
        `No head known, 14 years 7 months, Nobody is known to have headed the Foreign Liaison Commission, the Commission for External Relations Work or the ${commission} between May 1958 and January 1973 (14 years 7 months).`,
        `No head known, 2 months, Nobody is known to have headed the ${commission} between 28 October 2024 and its end (24 January 2025) (2 months).`,
        between,
        `No head known, 46 years, Nobody is known to have headed the ${commission} between 3 August 1978 and 28 October 2024 (46 years).`,
      ]);
  });

  it('tells in the lane of a person that two posts were held at about the same time', async () => {
    const page = await visit('/?view=timeline&subject=xuan-thuy');
    await expect
      .poll(() => saidIn(page, 'Xuan Thuy'), pollOptions)
      .toEqual([
        talks,
        photograph,
        delegation,
        `Two posts may overlap, Xuan Thuy was Head of the Commission (${commission}) and Head of the delegation, captioned as Minister (DRV Government Delegation), possibly at the same time: one passage mentions both, attested in January 1973 or before.`,
      ]);
  });

  it('says of the query date how each tenure stands to it, as the trace does', async () => {
    const page = await visit('/?view=timeline&subject=xuan-thuy&at=1978-08-03');
    await expect
      .poll(async () => (await saidIn(page, 'Xuan Thuy')).slice(0, 3), pollOptions)
      .toEqual([
        `${talks}, 3 August 1978: certain`,
        `${photograph}, 3 August 1978: certain`,
        `${delegation}, 3 August 1978: last known before`,
      ]);
  });

  it('chooses on the canvas what is chosen in it, and the reverse', async () => {
    const page = await visit(`/?view=timeline&ids=${few}`);
    await timelineOf(page).getByRole('button', { name: photograph, exact: true }).click();
    await page.keyboard.press('1');
    await expect.poll(() => chosenIn(page), pollOptions).toEqual([photograph]);

    await page
      .getByRole('region', { name: 'Graph as a list' })
      .getByRole('button', { name: talks })
      .press('Enter');
    await page.keyboard.press('2');
    await expect.poll(() => chosenOn(page), pollOptions).toEqual([talks]);
  });

  it('brings into sight what a link has chosen', async () => {
    const page = await visit('/?view=timeline&edge=xuan-thuy-headed-commission-1978', {
      viewport: { width: 1000, height: 600 },
    });
    await expect.poll(() => chosenOn(page), pollOptions).toEqual([photograph]);
    const chosen = timelineOf(page).getByRole('button', { pressed: true });
    const frame = await boxOf(timelineOf(page));
    const isInSight = async () => {
      const { left, right, top, bottom } = await boxOf(chosen);
      return left < frame.right && right > frame.left && top > frame.top && bottom < frame.bottom;
    };
    await expect.poll(isInSight, pollOptions).toBe(true);

    await page.setViewportSize({ width: 1000, height: 540 });
    await expect.poll(isInSight, pollOptions).toBe(true);
    await timelineOf(page).hover({ position: { x: 60, y: 300 } });
    await page.mouse.wheel(0, 3_000);
    await expect.poll(isInSight, pollOptions).toBe(false);
    // Once the reader has moved on, nothing moves against them.
    await page.setViewportSize({ width: 1000, height: 600 });
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await isInSight()).toBe(false);
  });

  it('is walked, zoomed and moved along by the keyboard', async () => {
    const page = await visit(`/?view=timeline&ids=${few}&edge=xuan-thuy-headed-commission-1978`);
    const chosen = timelineOf(page).getByRole('button', { name: photograph, exact: true });
    await chosen.focus();
    const years = timelineOf(page).getByRole('status');
    const press = async (key: string) => {
      await page.keyboard.press(key);
      return [await focusedIn(page), await years.textContent()];
    };
    const life = `${commission}, commission, from March 1960 or after to 24 January 2025`;
    const met = 'Xuan Thuy met William Kashtan, on 3 August 1978';
    const gap = `No head known, 46 years, Nobody is known to have headed the ${commission} between 3 August 1978 and 28 October 2024 (46 years).`;
    expect(await press('Home')).toEqual([life, '1956–2028']);
    expect(await press('ArrowRight')).toEqual([talks, '1956–2028']);
    expect(await press('ArrowRight')).toEqual([between, '1956–2028']);
    expect(await press('ArrowRight')).toEqual([photograph, '1956–2028']);
    expect(await press('ArrowRight')).toEqual([gap, '1956–2028']);
    expect(await press('ArrowDown')).toEqual([met, '1956–2028']);
    expect(await press('+')).toEqual([met, '1965–2008']);
    expect(await press('Shift+ArrowLeft')).toEqual([met, '1954–1997']);
    expect(await press('0')).toEqual([met, '1956–2028']);
    await page.keyboard.press('Enter');
    await expect.poll(() => chosenOn(page), pollOptions).toEqual([met]);
  });

  it('says what to do where nothing is dated', async () => {
    const page = await visit('/?view=timeline&ids=politburo,secretariat');
    await timelineOf(page).getByRole('heading', { name: 'No dated facts' }).waitFor();
    await timelineOf(page).getByRole('button', { name: 'Open the canvas' }).click();
    await timelineOf(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('view')).toBe(null);
  });

  it('says of a trace in which nothing is dated that it is the trace alone, and leads to all of the canvas', async () => {
    const page = await visit('/?view=timeline&subject=politburo&ids=politburo,xuan-thuy,william-kashtan');
    await timelineOf(page).getByText('Nothing in the trace of Politburo is dated.').waitFor();
    await page.keyboard.press('3');
    const table = page.getByRole('region', { name: 'Table' });
    await table.getByText('Nothing in the trace of Politburo has a date or a relationship.').waitFor();
    await table.getByRole('button', { name: 'Show all of the canvas' }).click();
    await table.getByRole('row', { name: 'Xuan Thuy' }).first().waitFor();
    await page.keyboard.press('2');
    await timelineOf(page)
      .getByRole('button', { name: /^Xuan Thuy met William Kashtan/ })
      .waitFor();
    const link = page.url();
    await timelineOf(page).getByRole('radio', { name: 'Trace' }).click();
    await timelineOf(page).getByRole('heading', { name: 'No dated facts' }).waitFor();
    const { pathname, search } = new URL(link);
    const theirs = await visit(pathname + search);
    await timelineOf(theirs)
      .getByRole('button', { name: /^Xuan Thuy met William Kashtan/ })
      .waitFor();
  });

  it('sets the undated in a lane of their own, which can be put away', async () => {
    const page = await visit('/?view=timeline&subject=central-commission-for-external-relations');
    const deputy = `Nguyen Thi Binh deputy head of ${commission}`;
    const undated = () => saidIn(page, 'Undated');
    await expect.poll(async () => (await undated())[0], pollOptions).toContain(deputy);
    const leftOf = async () =>
      (await boxOf(timelineOf(page).getByRole('button', { name: new RegExp(`^${deputy}`) }))).left;
    const before = await leftOf();
    const years = timelineOf(page).getByRole('status');
    const seen = await years.textContent();
    await timelineOf(page).getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => years.textContent(), pollOptions).not.toBe(seen);
    expect(await leftOf()).toBe(before);
    await timelineOf(page).getByText('Undated 2').click();
    await expect.poll(undated, pollOptions).toEqual([]);
  });

  it('cuts no name where there is room for it', async () => {
    const page = await visit('/?view=timeline&subject=central-commission-for-external-relations');
    const lane = timelineOf(page).getByRole('group', { name: commission, exact: true });
    await lane.getByText('Vietnam-Laos-Cambodia Affairs Commission', { exact: true }).waitFor();
    expect((await lane.locator('text').allTextContents()).filter((text) => text.includes('…'))).toEqual([]);
  });
});
