import { describe, expect, it } from 'vitest';
import { cardsOf, lineageOf } from './lineage-chart.ts';
import { pollOptions } from './poll-options.ts';
import { askAbout, partsOf, tenuresOf, traceOf } from './trace-answer.ts';
import { open } from './visit.ts';

const commission = 'central-commission-for-external-relations';
const union = 'vietnam-union-of-friendship-organizations';

/** Each ends where a link leads to as well, which the last step of each compares. */
describe('The hard cases of the articles', () => {
  it('a head known only from one photograph is certain on its day alone, and the caption is a step away', async () => {
    const page = await open(`/?subject=${commission}`);
    await askAbout(page, '1978-08-03');
    const names = async () =>
      (await partsOf(page))
        .filter(({ heading }) => heading !== 'Related bodies')
        .map(({ heading, tenures }) => [heading, ...tenures.map(([name]) => name)]);
    const answer = [
      ['Certain', 'Xuan Thuy'],
      ['Conceivable 1', 'Nguyen Thi Binh Deputy, not head'],
    ];
    await expect.poll(names, pollOptions).toEqual(answer);
    await traceOf(page)
      .getByRole('button', { name: /^Note 2025 ¶22: .*, paragraph 22$/ })
      .click();
    await page.getByRole('button', { name: 'Facts citing this paragraph' }).click();
    const paragraph = page.getByRole('complementary', { name: 'Source' }).locator('[aria-current="true"]');
    await paragraph
      .getByText('Photo caption: Xuan Thuy and William Kashtan, 3 August 1978')
      .waitFor({ timeout: pollOptions.timeout });
    await expect.poll(() => paragraph.evaluate(isInSight), pollOptions).toBe(true);
    expect(linkOf(page.url())).toEqual({
      subject: commission,
      at: '1978-08-03',
      source: 'external-affairs-2025:22',
    });
    await askAbout(page, '1978-08-04');
    await expect
      .poll(async () => (await names())[0], pollOptions)
      .toEqual(['Last known before', 'Xuan Thuy']);
  });

  it('one office under four names is described under the name of the time, with nobody known where nobody is', async () => {
    const page = await open(`/?subject=${commission}&at=1959`);
    const trace = traceOf(page);
    await trace.getByText('Known then as Foreign Liaison Commission').waitFor();
    for (const holding of ['Last known before', 'Next known after'])
      await trace.getByRole('heading', { name: holding }).waitFor();
    await trace.getByText('Nobody known between (14 years 7 months)', { exact: true }).waitFor();
    await trace.getByRole('button', { name: 'Lineage' }).click();
    const line = async () => {
      const cards = await cardsOf(page);
      const first = cards[0];
      return cards
        .filter(({ top, bottom }) => first && top < first.bottom && first.top < bottom)
        .map(({ name, described: [status] }) => `${name}: ${status}`);
    };
    await expect
      .poll(line, pollOptions)
      .toEqual([
        'Vietnam-Laos-Cambodia Affairs Commission: Not in force',
        'Foreign Liaison Commission: In force',
        'Commission for External Relations Work: Not in force',
        'Commission for External Relations: Not in force',
        'Ministry of Foreign Affairs: Undated',
      ]);
    expect(linkOf(page.url())).toMatchObject({ subject: commission, at: '1959', names: commission });
  });

  it('a head who led a delegation at the same time is shown in both posts, and how far that is known', async () => {
    const page = await open('/?subject=xuan-thuy');
    const concurrentPosts = async () =>
      (await tenuresOf(page)).map(([body, ...said]) => [
        body,
        said.find((text) => text.startsWith('Possibly')) ?? '',
      ]);
    await expect.poll(concurrentPosts, pollOptions).toEqual([
      ['Commission for External Relations', 'Possibly at the same time head of DRV Government Delegation'],
      ['DRV Government Delegation', 'Possibly at the same time head of Commission for External Relations'],
    ]);
    await traceOf(page)
      .getByRole('button', { name: /Caveats/ })
      .click();
    await traceOf(page)
      .getByText(/possibly at the same time: one passage mentions both/)
      .waitFor();
  });

  it('a founding day that two sources tell differently is described by both, each with its passage', async () => {
    const page = await open(`/?names=${union}`);
    const split = lineageOf(page).getByRole('listitem').filter({ hasText: 'split' });
    await split.getByText('disputed').waitFor();
    await split.getByRole('link').click();
    const panel = page.getByRole('complementary', { name: 'Relationship' });
    await panel.getByText('The sources disagree').waitFor();
    await panel.getByRole('heading', { name: 'The other reading' }).waitFor();
    await panel.getByText(/Traditional Day of the Vietnam Union.*on 17 November 1950/).waitFor();
    const marks = panel.getByRole('button', { name: /¶/ });
    await expect
      .poll(async () => (await marks.allTextContents()).length, pollOptions)
      .toBeGreaterThanOrEqual(2);
    expect(linkOf(page.url())).toMatchObject({ names: union, edge: 'commission-split-into-vufo' });
  });
});

/** What an address holds, apart from the entities that are drawn. */
function linkOf(url: string): Record<string, string> {
  const { ids: _, ...held } = Object.fromEntries(new URL(url).searchParams);
  return held;
}

/** Whether the top of something stands within the window. */
function isInSight(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight;
}
