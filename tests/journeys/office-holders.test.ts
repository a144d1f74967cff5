import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { detailsOf } from './details.ts';
import { highlightedIn } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { open } from './visit.ts';

describe('Asking who headed what at a time', () => {
  it('is one step from an event, and tells what is certain from what is possible', async () => {
    const page = await open('/?node=visit-of-william-kashtan-1978');
    await askOf(page);
    await expect
      .poll(() => headedIn(page), pollOptions)
      .toEqual([
        ['Commission for External Relations', 'Xuan Thuy Certain', binh],
        ['Communist Party of Canada', 'William Kashtan Certain'],
        ['DRV Government Delegation', 'Xuan Thuy Last known before'],
        ['Vietnam', binh],
      ]);
    const answer = answerOf(page);
    await answer.getByRole('button', { name: 'No head known' }).click();
    await answer.getByRole('link', { name: 'Party Central Committee' }).waitFor();
    expect(await highlightedIn(page)).toEqual([
      'central-commission-for-external-relations',
      'communist-party-of-canada',
      'drv-government-delegation',
      'nguyen-thi-binh',
      'vietnam',
      'visit-of-william-kashtan-1978',
      'william-kashtan',
      'xuan-thuy',
    ]);
    await answer.getByRole('button', { name: 'View everything as of this date' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('at'), pollOptions).toBe('1978-08-03');
  });

  it('is one step from a document, on its own date', async () => {
    const page = await open('/?node=resolution-on-vietnam-laos-cambodia-affairs-commission-1949');
    await askOf(page);
    await expect
      .poll(() => headedIn(page), pollOptions)
      .toEqual([
        ['Vietnam-Laos-Cambodia Affairs Commission', 'Xuan Thuy Next known after', 'Nguyen Chi Thanh'],
        ['Communist Party of Vietnam', 'Ho Chi Minh Last known before', 'Nong Duc Manh Next known after'],
      ]);
    await answerOf(page).getByText('1 November 1949', { exact: true }).waitFor();
  });
});

const binh = 'Nguyen Thi Binh Deputy, not head';

async function askOf(page: Page): Promise<void> {
  await detailsOf(page).getByRole('button', { name: 'Office holders on this date' }).click();
}

function answerOf(page: Page) {
  return page.getByRole('region', { name: 'Office holders on this date' });
}

/** Each body with those who headed it, and how sure that is. */
function headedIn(page: Page): Promise<string[][]> {
  return answerOf(page)
    .locator('.headed-body')
    .evaluateAll((bodies) =>
      bodies.map((body) =>
        [...body.querySelectorAll('.headed-body-name, .headed-by > p:first-child')].map((each) =>
          [...each.querySelectorAll('[role="link"], a, .rank-chip, .hold-status')]
            .map(({ textContent }) => textContent.trim())
            .join(' '),
        ),
      ),
    );
}
