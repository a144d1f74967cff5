import { describe, expect, it } from 'vitest';
import { connectionOf, connectionsIn } from './connection-answer.ts';
import { detailsOf, opened } from './details.ts';
import { highlightedIn } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { open } from './visit.ts';

const committee = [
  '2 hops',
  'Xuan Thuy was a member of the Party Central Committee (attested on 3 August 1978)[2025 ¶22], which had as a member Le Hoai Trung (attested on 28 October 2024)[2025 ¶42].',
];

describe('Paths between two', () => {
  it('is asked for from the panel, listed shortest first, and highlighted on the canvas', async () => {
    const page = await open('/?node=xuan-thuy');
    await opened(page, 'Xuan Thuy');
    await detailsOf(page).getByRole('button', { name: 'Find paths to …' }).click();
    const connection = connectionOf(page);
    await connection.getByRole('combobox', { name: 'To' }).fill('william kash');
    await page.getByRole('option', { name: /^person William Kashtan/ }).click();
    await expect
      .poll(() => connectionsIn(page), pollOptions)
      .toEqual([
        ['1 hop', 'Xuan Thuy met William Kashtan (on 3 August 1978)[2025 ¶22].'],
        [
          '2 hops',
          'Xuan Thuy took part in “Visit of William Kashtan to Vietnam” (on 3 August 1978)[2025 ¶22], which had among those taking part William Kashtan (on 3 August 1978)[2025 ¶22].',
        ],
      ]);
    await expect.poll(() => highlightedIn(page), pollOptions).toEqual(['william-kashtan', 'xuan-thuy']);
    const sentence = connection.locator('.path-sentence').first();
    expect(await sentence.getByRole('link').allTextContents()).toEqual(['Xuan Thuy', 'William Kashtan']);
    expect(await sentence.locator('time[datetime="1978-08-03"]').allTextContents()).toEqual([
      '3 August 1978',
    ]);
    await connection.getByRole('button', { name: '2 hops' }).click();
    const second = ['visit-of-william-kashtan-1978', 'william-kashtan', 'xuan-thuy'];
    await expect.poll(() => highlightedIn(page), pollOptions).toEqual(second);
    expect(new URL(page.url()).searchParams.get('path')).toBe('2');
  });

  it('avoid hubs, say which, and include them on demand', async () => {
    const page = await open('/?task=explore&from=xuan-thuy&to=le-hoai-trung');
    const connection = connectionOf(page);
    await expect.poll(() => connectionsIn(page), pollOptions).toEqual([committee]);
    const around = connection.getByText(/^Avoiding hubs: Commission/);
    expect(await around.textContent()).toBe(
      'Avoiding hubs: Commission for External Relations, Communist Party of Vietnam. Include hubs',
    );
    await connection.getByRole('button', { name: 'Include hubs' }).click();
    const through =
      'Xuan Thuy headed the Commission for External Relations (attested on 3 August 1978)[2025 ¶22], which was headed by Le Hoai Trung (attested on 28 October 2024)[2025 ¶42].';
    await expect
      .poll(async () => (await connectionsIn(page)).slice(0, 2), pollOptions)
      .toEqual([committee, ['2 hops', through]]);
    expect(await around.count()).toBe(0);
  });

  it('goes another way where somebody does not want to pass something', async () => {
    const page = await open('/?task=explore&from=xuan-thuy&to=william-kashtan&path=2');
    const connection = connectionOf(page);
    await connection.getByRole('button', { name: 'Exclude part of this path' }).click();
    await page.getByRole('menuitem', { name: 'Visit of William Kashtan to Vietnam' }).click();
    await expect
      .poll(() => connectionsIn(page), pollOptions)
      .toEqual([['1 hop', 'Xuan Thuy met William Kashtan (on 3 August 1978)[2025 ¶22].']]);
  });

  it('obeys the date, and says of a path that is not certain that it is possible', async () => {
    const page = await open('/?task=explore&from=nguyen-chi-thanh&to=xuan-thuy&at=1950');
    const connection = connectionOf(page);
    await connection.getByText('1 path of 3 hops, as of 1950').waitFor();
    expect(await connectionsIn(page)).toEqual([
      [
        '3 hops',
        'Nguyen Chi Thanh headed the Vietnam-Laos-Cambodia Affairs Commission[2025 ¶13], which was part of the Party Central Committee (from 1 November 1949)[2025 ¶13], which had as a member Xuan Thuy (attested on 3 August 1978)[2025 ¶22].',
        'Possible on this date: not every hop is dated.',
      ],
    ]);
  });

  it('is copied as a sentence with its references, to be pasted into an article', async () => {
    const page = await open('/?task=explore&from=xuan-thuy&to=le-hoai-trung');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await connectionOf(page).getByRole('button', { name: 'Copy this sentence with its references' }).click();
    await page.getByRole('alertdialog', { name: 'Copied the sentence with its references.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        'Xuan Thuy was a member of the Party Central Committee (attested on 3 August 1978) [2025 ¶22], which had as a member Le Hoai Trung (attested on 28 October 2024) [2025 ¶42].',
        '',
        "2025 ¶22: The Party's external affairs in Vietnam's revolutionary process, paragraph 22.",
        "2025 ¶42: The Party's external affairs in Vietnam's revolutionary process, paragraph 42.",
      ].join('\n'),
    );
  });

  it('that does not exist is said not to, with what might be tried', async () => {
    const page = await open('/?task=explore&from=nguyen-thi-binh&to=le-hoai-trung');
    const connection = connectionOf(page);
    await connection.getByText('No path within 5 hops').waitFor();
    await connection.getByText(/^Avoiding hubs: Commission for External Relations[.,]/).waitFor();
    await connection.getByRole('button', { name: 'Include hubs' }).click();
    await expect.poll(async () => (await connectionsIn(page))[0]?.[0], pollOptions).toBe('2 hops');
  });

  it('of something with itself or with nothing known is refused in words', async () => {
    const page = await open('/?task=explore&from=xuan-thuy&to=xuan-thuy');
    await connectionOf(page).getByText('Both ends are the same. Choose another.').waitFor();
    const other = await open('/?task=explore&from=xuan-thuy&to=nobody-here', { expects: /404/ });
    await connectionOf(other).getByText('No entity has the id "nobody-here".').waitFor();
  });
});
