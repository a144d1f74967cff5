import { describe, expect, it } from 'vitest';
import { highlightedIn } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { partsOf, tenuresOf, traceOf } from './trace-answer.ts';
import { open } from './visit.ts';

const line = 'foreign-liaison-commission-1958';
const article = "The Party's external affairs in Vietnam's revolutionary process";
/** Of one tenure that two sources show. */
const attestations = [
  'attested in January 1973 or before',
  'attested on 3 August 1978',
  'start and end unknown',
];

describe('Tracing', () => {
  it('shows the heads of a body under each of its names, with office and time', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Leader, body or event' }).fill('foreign liaison');
    await page.getByRole('option', { name: 'Foreign Liaison Commission' }).click();
    await expect
      .poll(() => partsOf(page), pollOptions)
      .toEqual([
        {
          heading: 'Vietnam-Laos-Cambodia Affairs Commission 1949–1958',
          said: [],
          tenures: [
            [
              'Nguyen Chi Thanh',
              'First head',
              'date unknown',
              'Called the first head where his act of 1953 is told; whether he was still head that year the sentence leaves open.',
            ],
          ],
        },
        {
          heading: 'Foreign Liaison Commission 1958–1960',
          said: ['renamed from Vietnam-Laos-Cambodia Affairs Commission in May 1958'],
          tenures: [['Nobody known for 14 years 7 months', 'Between May 1958 and January 1973']],
        },
        {
          heading: 'Commission for External Relations Work from 1960',
          said: [
            'renamed from Foreign Liaison Commission in March 1960',
            'No head known from these sources.',
          ],
          tenures: [],
        },
        {
          heading: 'Commission for External Relations 1960 or later–2025',
          said: ['renamed from Commission for External Relations Work in March 1960 or after'],
          tenures: [
            [
              'Xuan Thuy',
              'Head of the Commission',
              ...attestations,
              'Possibly at the same time head of DRV Government Delegation',
              'Head during talks that lasted nearly five years and closed in January 1973; no day is given.',
            ],
            [
              'Nguyen Thi Binh Deputy, not head',
              'Former Deputy Head',
              'date unknown',
              'Undated. The Commission appears here as the Central Foreign Affairs Committee.',
            ],
            ['Nobody known for 5 years 6 months', 'Between January 1973 and 3 August 1978'],
            ['Nobody known for 46 years', 'Between 3 August 1978 and 28 October 2024'],
            [
              'Le Hoai Trung',
              'Head of the Central Foreign Affairs Committee',
              'attested on 28 October 2024, start and end unknown',
            ],
            ['Nobody known for 2 months', 'Between 28 October 2024 and its end (24 January 2025)'],
          ],
        },
        {
          heading: 'Related bodies',
          said: [],
          tenures: [
            ["Took over the work of the People's International Committee (in 1978)"],
            ['Split into the Vietnam Union of Friendship Organizations (in 1978 or after; disputed)'],
            [
              'Handed its work over to the Ministry of Foreign Affairs (on 24 January 2025) and merged into it',
            ],
            ['Part of the Party Central Committee (from 1 November 1949)'],
          ],
        },
      ]);
  });

  it('lights up what it found, and nothing else', async () => {
    const page = await open(`/?subject=${line}`);
    await expect
      .poll(() => highlightedIn(page), pollOptions)
      .toEqual([
        'central-commission-for-external-relations',
        'commission-for-external-relations-work-1960',
        'foreign-liaison-commission-1958',
        'le-hoai-trung',
        'nguyen-chi-thanh',
        'nguyen-thi-binh',
        'vietnam-laos-cambodia-affairs-commission-1949',
        'xuan-thuy',
      ]);
  });

  it('shows the posts of a person, and opens the paragraph that each rests on', async () => {
    const page = await open();
    await page.getByRole('tabpanel').getByRole('button', { name: 'Xuan Thuy' }).click();
    await expect
      .poll(() => tenuresOf(page), pollOptions)
      .toEqual([
        [
          'Commission for External Relations',
          'Head of the Commission',
          ...attestations,
          'Possibly at the same time head of DRV Government Delegation',
          'Head during talks that lasted nearly five years and closed in January 1973; no day is given.',
        ],
        [
          'DRV Government Delegation',
          'Head of the delegation, captioned as Minister',
          'attested in January 1973 or before, start and end unknown',
          'Possibly at the same time head of Commission for External Relations',
          'Head at the four-party talks; which ministry he held is not said.',
        ],
      ]);
    await expect
      .poll(() => highlightedIn(page), pollOptions)
      .toEqual(['central-commission-for-external-relations', 'drv-government-delegation', 'xuan-thuy']);
    await traceOf(page).getByText('2 posts in 2 bodies, 3 attestations').waitFor();
    const photograph = traceOf(page)
      .locator('.attestations')
      .getByRole('listitem')
      .filter({ hasText: '3 August 1978' });
    await photograph.getByRole('link', { name: 'attested on 3 August 1978' }).click();
    await expect
      .poll(() => new URL(page.url()).searchParams.get('edge'), pollOptions)
      .toBe('xuan-thuy-headed-commission-1978');
    await photograph.getByRole('button', { name: `Note 2025 ¶22: ${article}, paragraph 22` }).click();
    const note = page.getByRole('dialog', { name: article });
    expect(await note.getByRole('paragraph').allTextContents()).toEqual([
      '2025 ¶22 · Paragraph 22',
      'Photo caption: Xuan Thuy and William Kashtan, 3 August 1978',
    ]);
    await note.getByRole('button', { name: 'Facts citing this paragraph' }).click();
    const source = page.getByRole('complementary', { name: 'Source' });
    await source.getByRole('heading', { name: article }).waitFor();
    await source.getByText('Photo caption: Xuan Thuy and William Kashtan, 3 August 1978').waitFor();
  });

  it('says that nobody is known where no source names a head', async () => {
    const page = await open('/?subject=politburo');
    await traceOf(page).getByText('No head known', { exact: true }).waitFor();
    await traceOf(page).getByText('No source here says who headed the Politburo.').waitFor();
    expect(await traceOf(page).getByRole('alert').count()).toBe(0);
  });

  it('counts people, not sightings, and leads on to related bodies, whose heads are their own', async () => {
    const page = await open(`/?subject=${line}`);
    await traceOf(page).getByText('3 known heads, 1 former deputy, 4 names').waitFor();
    await traceOf(page)
      .getByRole('button', { name: 'Trace Vietnam Union of Friendship Organizations' })
      .click();
    await traceOf(page).getByText('No known head').waitFor();
    await expect
      .poll(() => partsOf(page), pollOptions)
      .toMatchObject([
        {
          heading: 'Related bodies',
          tenures: [['Split off from the Commission for External Relations (in 1978 or after; disputed)']],
        },
      ]);
  });
});
