import { describe, expect, it } from 'vitest';
import { highlightedIn } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { askAbout, partsOf, traceOf } from './trace-answer.ts';
import { open } from './visit.ts';

const commission = 'central-commission-for-external-relations';
const talks = [
  'Commission for External Relations',
  'Head of the Commission',
  'attested in January 1973 or before, start and end unknown',
  'Possibly at the same time head of DRV Government Delegation',
  'Head during talks that lasted nearly five years and closed in January 1973; no day is given.',
];
const photograph = [
  'Commission for External Relations',
  'Head of the Commission',
  'attested on 3 August 1978, start and end unknown',
];
const delegation = [
  'DRV Government Delegation',
  'Head of the delegation, captioned as Minister',
  'attested in January 1973 or before, start and end unknown',
  'Possibly at the same time head of Commission for External Relations',
  'Head at the four-party talks; which ministry he held is not said.',
];
const certainly = { heading: 'Certain', said: ['Every reading of the sources agrees.'] };
const possibly = { heading: 'Possible', said: ['The sources allow it but do not show it.'] };

describe('Asking who was in charge on a date', () => {
  it('is certain of the day of the photograph only', async () => {
    const page = await open('/?subject=xuan-thuy');
    await askAbout(page, '1978-08-03');
    await expect
      .poll(() => partsOf(page), pollOptions)
      .toEqual([
        { ...certainly, tenures: [photograph] },
        { ...possibly, tenures: [delegation] },
      ]);
    await askAbout(page, '1978-08-04');
    await expect
      .poll(() => partsOf(page), pollOptions)
      .toEqual([{ ...possibly, tenures: [talks, delegation, photograph] }]);
    await askAbout(page, '1978');
    await expect
      .poll(() => partsOf(page), pollOptions)
      .toEqual([
        { ...certainly, tenures: [photograph] },
        { ...possibly, tenures: [delegation] },
      ]);
    expect(await traceOf(page).textContent()).not.toContain('from 1978');
  });

  it('counts among the heads of a body those whom the sources do not exclude', async () => {
    const page = await open(`/?subject=${commission}`);
    await askAbout(page, '1978-08-03');
    const names = async () =>
      (await partsOf(page)).map(({ heading, tenures }) => [heading, ...tenures.map(([name]) => name)]);
    await expect.poll(names, pollOptions).toEqual([
      ['Certain', 'Xuan Thuy'],
      ['Possible', 'Le Hoai Trung'],
      ['Deputies and acting heads', 'Nguyen Thi Binh Deputy, not head'],
    ]);
    await expect
      .poll(() => highlightedIn(page), pollOptions)
      .toEqual([commission, 'le-hoai-trung', 'nguyen-thi-binh', 'xuan-thuy']);
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
