import { describe, expect, it } from 'vitest';
import { highlightedIn } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { partsOf, tenuresOf, traceOf } from './trace-answer.ts';
import { open } from './visit.ts';

const line = 'foreign-liaison-commission-1958';
const article = "The Party's external affairs in Vietnam's revolutionary process";

describe('Tracing', () => {
  it('shows the heads of a body under each of its names, with office and time', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: /body’s heads/ }).fill('foreign liaison');
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
          said: [
            'renamed from Vietnam-Laos-Cambodia Affairs Commission in May 1958',
            'No head known from these sources.',
          ],
          tenures: [],
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
              'attested in January 1973 or before, start and end unknown',
              'Possibly at the same time head of DRV Government Delegation',
              'Head during talks that lasted nearly five years and closed in January 1973; no day is given.',
            ],
            [
              'Nguyen Thi Binh Deputy, not head',
              'Former Deputy Head',
              'date unknown',
              'Undated. The Commission appears here as the Central Foreign Affairs Committee.',
            ],
            ['Xuan Thuy', 'Head of the Commission', 'attested on 3 August 1978, start and end unknown'],
            [
              'Le Hoai Trung',
              'Head of the Central Foreign Affairs Committee',
              'attested on 28 October 2024, start and end unknown',
            ],
          ],
        },
        {
          heading: 'Vietnam Union of Friendship Organizations',
          said: [
            'split off from Commission for External Relations in 1978 or after',
            'No head known from these sources.',
          ],
          tenures: [],
        },
        {
          heading: 'Ministry of Foreign Affairs',
          said: [
            'took in Commission for External Relations',
            'received from Commission for External Relations on 24 January 2025',
            'No head known from these sources.',
          ],
          tenures: [],
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
        'ministry-of-foreign-affairs',
        'nguyen-chi-thanh',
        'nguyen-thi-binh',
        'vietnam-laos-cambodia-affairs-commission-1949',
        'vietnam-union-of-friendship-organizations',
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
          'attested in January 1973 or before, start and end unknown',
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
        [
          'Commission for External Relations',
          'Head of the Commission',
          'attested on 3 August 1978, start and end unknown',
        ],
      ]);
    await expect
      .poll(() => highlightedIn(page), pollOptions)
      .toEqual(['central-commission-for-external-relations', 'drv-government-delegation', 'xuan-thuy']);
    const photograph = traceOf(page).getByRole('listitem').filter({ hasText: '3 August 1978' });
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
});
