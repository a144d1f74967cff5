import { describe, expect, it } from 'vitest';
import { highlightedIn } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { askAbout, partsOf, traceOf } from './trace-answer.ts';
import { open } from './visit.ts';

const commission = 'central-commission-for-external-relations';
/** Of the tenure that the talks and the photograph show. */
const attestations = [
  'attested in January 1973 or before',
  'attested on 3 August 1978',
  'start and end unknown',
];
const talks = 'Head during talks that lasted nearly five years and closed in January 1973; no day is given.';
const commissionThen = (distance: string[]) => [
  'Commission for External Relations',
  'Head of the Commission',
  ...distance,
  ...attestations,
  'Possibly at the same time head of DRV Government Delegation',
  talks,
];
const delegationThen = (distance: string) => [
  'DRV Government Delegation',
  'Head of the delegation, captioned as Minister',
  distance,
  'attested in January 1973 or before, start and end unknown',
  'Possibly at the same time head of Commission for External Relations',
  'Head at the four-party talks; which ministry he held is not said.',
];

describe('Asking who was in charge on a date', () => {
  it('is certain of the day of the photograph only, and says how far from it another date is', async () => {
    const page = await open('/?subject=xuan-thuy');
    await askAbout(page, '1978-08-03');
    await expect
      .poll(() => partsOf(page), pollOptions)
      .toEqual([
        { heading: 'Certain', said: [], tenures: [commissionThen([])] },
        {
          heading: 'Last known before',
          said: [],
          tenures: [delegationThen('5 years 6 months before this date')],
        },
      ]);
    await askAbout(page, '1978-08-04');
    await expect
      .poll(() => partsOf(page), pollOptions)
      .toEqual([
        {
          heading: 'Last known before',
          said: [],
          tenures: [
            commissionThen(['1 day before this date']),
            delegationThen('5 years 6 months before this date'),
          ],
        },
      ]);
    await askAbout(page, '1975');
    await expect
      .poll(async () => (await partsOf(page))[0]?.tenures[0], pollOptions)
      .toEqual(commissionThen(['1 year 11 months before and 2 years 7 months after this date']));
    expect(await traceOf(page).textContent()).not.toContain('Possible');
  });

  it('names of a body the certain head alone, else who is known before and after, and the time between', async () => {
    const page = await open(`/?subject=${commission}`);
    await askAbout(page, '1978-08-03');
    const names = async () =>
      (await partsOf(page))
        .filter(({ heading }) => heading !== 'Related bodies')
        .map(({ heading, tenures }) => [heading, ...tenures.map(([name]) => name)]);
    await expect.poll(names, pollOptions).toEqual([
      ['Certain', 'Xuan Thuy'],
      ['Conceivable 1', 'Nguyen Thi Binh Deputy, not head'],
    ]);
    await expect
      .poll(() => highlightedIn(page), pollOptions)
      .toEqual([commission, 'nguyen-thi-binh', 'xuan-thuy']);
    await askAbout(page, '2000');
    await expect.poll(names, pollOptions).toEqual([
      ['Last known before', 'Xuan Thuy'],
      ['Next known after', 'Le Hoai Trung'],
      ['Conceivable 1', 'Nguyen Thi Binh Deputy, not head'],
    ]);
    await traceOf(page).getByText('Nobody known between (46 years)', { exact: true }).waitFor();
    await traceOf(page).getByText('21 years before this date', { exact: true }).waitFor();
    const deputy = traceOf(page).getByRole('link', { name: 'Nguyen Thi Binh' });
    expect(await deputy.isVisible()).toBe(false);
    await traceOf(page)
      .getByRole('button', { name: /^Conceivable/ })
      .click();
    await deputy.waitFor();
  });

  it('knows nobody in charge before there was a body to be in charge of', async () => {
    const page = await open(`/?subject=${commission}`);
    await askAbout(page, '1900');
    await traceOf(page).getByText('No head known', { exact: true }).waitFor();
    await traceOf(page)
      .getByText('No source here says who headed the Commission for External Relations as of 1900.')
      .waitFor();
  });

  it('explains at the field what is wrong with a date, and asks nothing', async () => {
    const page = await open('/?subject=xuan-thuy');
    const field = page.getByRole('textbox', { name: 'In office on' });
    const wrong = {
      '31/2/1978': 'There is no 31 February 1978, since February 1978 has 28 days.',
      '1978-13': 'A year has no month 13.',
      yesterday:
        '"yesterday" is not a date we can read: write it like 3 August 1978, August 1978, 1960s or before 1945.',
    };
    for (const [date, message] of Object.entries(wrong)) {
      await askAbout(page, date);
      await expect.poll(() => field.evaluate(described), pollOptions).toBe(message);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(new URL(page.url()).searchParams.get('at')).toBe(null);
    }
  });
});

/** What a screen reader adds to the name of a field. */
function described(field: Element): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join('');
}
