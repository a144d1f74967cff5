import { describe, expect, it } from 'vitest';
import { opened } from './details.ts';
import { pollOptions } from './poll-options.ts';
import { traceOf } from './trace-answer.ts';
import { open } from './visit.ts';

describe('Tracing finds whatever it is asked about', () => {
  it('an event, with who held office then', async () => {
    const page = await open();
    const picker = page.getByRole('combobox', { name: 'Leader, body or event' });
    await picker.fill('visit of william kashtan');
    const group = page.getByRole('group', { name: 'Events and who held office then' });
    await group.getByRole('option').first().click();
    const answer = traceOf(page).getByRole('region', { name: 'Office holders on this date' });
    await answer.getByText('3 August 1978', { exact: true }).first().waitFor();
    await answer.getByRole('link', { name: 'Xuan Thuy' }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('subject')).toBe('visit-of-william-kashtan-1978');
    await picker.fill('paris agreement');
    await group.getByRole('option').first().waitFor();
    expect(await page.getByText(/called “/).count()).toBe(0);
  });

  it('a country, with its heads and with who held office near it on a date', async () => {
    const page = await open('/?subject=vietnam&at=1978-08-03');
    await traceOf(page).getByRole('button', { name: 'Office holders of related bodies' }).click();
    const answer = traceOf(page).getByRole('region', { name: 'Office holders on this date' });
    await answer.getByText('3 August 1978', { exact: true }).first().waitFor();
    await answer.getByRole('listitem').first().waitFor();
  });

  it('a body with a known head before one that nobody is known to have headed, which says so', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Leader, body or event' }).fill('External Relations');
    const bodies = page.getByRole('group', { name: 'Bodies and their heads' }).getByRole('option');
    await expect
      .poll(() => bodies.first().locator('.search-name').textContent(), pollOptions)
      .toBe('Commission for External Relations');
    const block = bodies.filter({ hasText: 'External Relations Agencies Block' });
    await block.getByText('no head known under this name').waitFor();
    expect(await bodies.first().getByText('no head known').count()).toBe(0);
  });

  it('and where it finds nothing says what it looked through, and searches everything', async () => {
    const page = await open();
    const picker = page.getByRole('combobox', { name: 'Leader, body or event' });
    await picker.fill('comprehensive diplomacy');
    await page
      .getByText(
        'No people, bodies, events, congresses or documents called “comprehensive diplomacy”. Found elsewhere:',
      )
      .waitFor();
    await page.getByRole('option', { name: 'comprehensive diplomacy' }).first().waitFor();
    await page.keyboard.press('Enter');
    await opened(page, 'comprehensive diplomacy');
    await picker.fill('qqqq');
    await page.getByText('No results for “qqqq”.').waitFor();
  });

  it('and of one kind only says that it looked through that', async () => {
    const page = await open('/?task=queries&query=heads-of-a-body');
    await page.getByRole('combobox', { name: 'Body' }).fill('xuan thuy');
    await page.getByText('No bodies called “xuan thuy”.').waitFor();
  });
});
