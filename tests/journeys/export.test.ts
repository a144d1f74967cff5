import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import * as routes from '../../contract/api/routes/index.ts';
import { api } from './api.ts';
import { connectionOf, connectionsIn } from './connection-answer.ts';
import { drawn, takenAs } from './exported.ts';
import { highlightedIn, nodesIn } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { tenuresOf, traceOf } from './trace-answer.ts';
import { open } from './visit.ts';

const article = "The Party's external affairs in Vietnam's revolutionary process";
const trace = '/?subject=xuan-thuy';
const connection = '/?task=explore&from=xuan-thuy&to=william-kashtan';

async function openTrace(path = trace): Promise<{ page: Page; answer: Locator }> {
  const page = await open(path);
  await expect.poll(async () => (await tenuresOf(page)).length, pollOptions).toBe(2);
  return { page, answer: traceOf(page) };
}

async function openConnection(): Promise<{ page: Page; answer: Locator }> {
  const page = await open(connection);
  await expect.poll(async () => (await connectionsIn(page)).length, pollOptions).toBe(2);
  return { page, answer: connectionOf(page) };
}

describe('An exported trace', () => {
  it('as Markdown whose every footnote is defined, with the way back', async () => {
    const { answer } = await openTrace();
    const { name, bytes } = await takenAs('Markdown', answer);
    expect(name).toBe('diplograph-posts-of-xuan-thuy.md');
    expect(bytes.toString()).toBe(`# Posts of Xuan Thuy

2 posts in 2 bodies, 3 attestations.

- Commission for External Relations, Head of the Commission, attested in January 1973 or before and on 3 August 1978; start and end unknown, at the same time possibly the DRV Government Delegation[^2025¶20][^2025¶22]
- DRV Government Delegation, Head of the delegation, captioned as Minister, attested in January 1973 or before, start and end unknown, at the same time possibly the Commission for External Relations[^2025¶20]

## Caveats

- Xuan Thuy was Head of the Commission (Commission for External Relations) and Head of the delegation, captioned as Minister (DRV Government Delegation), possibly at the same time: one passage mentions both, attested in January 1973 or before.
- When Xuan Thuy became head of the Commission for External Relations is not known; first attested in January 1973 or before.
- When Xuan Thuy became head of the DRV Government Delegation is not known; attested in January 1973 or before.
- When Xuan Thuy ceased to be head of the Commission for External Relations is not known; last attested on 3 August 1978.
- When Xuan Thuy ceased to be head of the DRV Government Delegation is not known; attested in January 1973 or before.

<${inject('address')}${trace}>

[^2025¶20]: 2025 ¶20: *${article}*, paragraph 20.
[^2025¶22]: 2025 ¶22: *${article}*, paragraph 22.
`);
  });

  it('as CSV that spreadsheets read as UTF-8, and as JSON with all that was answered', async () => {
    const { answer } = await openTrace();
    const csv = await takenAs('CSV', answer);
    expect(csv.name).toBe('diplograph-posts-of-xuan-thuy.csv');
    const cited = (paragraph: number) => `2025 ¶${paragraph}: ${article}, paragraph ${paragraph}`;
    expect(csv.bytes.toString()).toBe(
      [
        '\uFEFFperson,role,body,when,start,end,attested,holding,basis,sources,rank,at the same time,person id,body id,fact ids',
        `Xuan Thuy,Head of the Commission,Commission for External Relations,attested in January 1973 or before and on 3 August 1978; start and end unknown,,,[..1973-01]; 1978-08-03,,stated,"${cited(20)}; ${cited(22)}",head,possibly the DRV Government Delegation,xuan-thuy,central-commission-for-external-relations,xuan-thuy-headed-commission-at-paris-negotiations; xuan-thuy-headed-commission-1978`,
        `Xuan Thuy,"Head of the delegation, captioned as Minister",DRV Government Delegation,"attested in January 1973 or before, start and end unknown",,,[..1973-01],,stated,"${cited(20)}",head,possibly the Commission for External Relations,xuan-thuy,drv-government-delegation,xuan-thuy-headed-drv-government-delegation`,
        '',
      ].join('\r\n'),
    );
    const json = await takenAs('JSON', answer);
    expect(JSON.parse(json.bytes.toString())).toEqual({
      title: 'Posts of Xuan Thuy',
      address: inject('address') + trace,
      ...(await api(routes.tenures, { id: 'xuan-thuy', lineage: 'true' })),
    });
  });

  it('as an image that any browser draws, in lines with every name or in pixels', async () => {
    const { page, answer } = await openTrace();
    const svg = await takenAs('SVG', answer);
    const png = await takenAs('PNG', answer);
    expect([svg.name, png.name]).toEqual([
      'diplograph-posts-of-xuan-thuy.svg',
      'diplograph-posts-of-xuan-thuy.png',
    ]);
    const names = svg.bytes.toString().split('<g id="names">')[1] ?? '';
    const captions = [...names.matchAll(/<text.*?<\/text>/gs)].map(([text]) =>
      text
        .replaceAll('</tspan>', ' ')
        .replace(/<[^>]+>/g, '')
        .trim(),
    );
    expect(captions.length).toBe((await nodesIn(page)).length);
    expect(captions).toEqual(expect.arrayContaining(['Xuan Thuy', 'Commission for External Relations']));
    const alone = await page.context().newPage();
    await alone.setContent(svg.bytes.toString());
    const fonts = () =>
      alone.evaluate(() => [...document.fonts].map(({ family, status }) => [family, status]));
    await expect.poll(fonts, pollOptions).toEqual([['Inter Variable', 'loaded']]);
    const lines = await drawn(page, svg, 'image/svg+xml');
    const pixels = await drawn(page, png, 'image/png');
    expect([lines.colours > 100, pixels.colours > 100]).toEqual([true, true]);
  });

  it('as a link that restores it for somebody else', async () => {
    const { page, answer } = await openTrace();
    await answer.getByRole('button', { name: 'Show only these' }).click();
    await expect.poll(async () => (await nodesIn(page)).length, pollOptions).toBe(3);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await answer.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Copy link' }).click();
    await page.getByRole('alertdialog', { name: /^Copied the link/ }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const { page: theirs } = await openTrace(link);
    expect(await tenuresOf(theirs)).toEqual(await tenuresOf(page));
    expect(await nodesIn(theirs)).toEqual(await nodesIn(page));
    await expect.poll(() => highlightedIn(theirs), pollOptions).toEqual(await nodesIn(page));
  });
});

describe('An exported connection', () => {
  it('as Markdown, as a table of its steps, and as JSON', async () => {
    const { answer } = await openConnection();
    const markdown = await takenAs('Markdown', answer);
    expect(markdown.name).toBe('diplograph-paths-between-xuan-thuy-and-william-kashtan.md');
    expect(markdown.bytes.toString()).toBe(`# Paths between Xuan Thuy and William Kashtan

2 paths of 1 to 2 hops, up to 5.

Avoiding hubs: Commission for External Relations.

- Xuan Thuy met William Kashtan (on 3 August 1978)[^2025¶22].
- Xuan Thuy took part in “Visit of William Kashtan to Vietnam” (on 3 August 1978)[^2025¶22], which had among those taking part William Kashtan (on 3 August 1978)[^2025¶22].

<${inject('address')}${connection}>

[^2025¶22]: 2025 ¶22: *${article}*, paragraph 22.
`);
    const csv = await takenAs('CSV', answer);
    const cited = `on 3 August 1978,"2025 ¶22: ${article}, paragraph 22"`;
    expect(csv.bytes.toString()).toBe(
      [
        '\uFEFFpath,hop,from,relationship,to,when,sources,from id,to id,fact id',
        `1,1,Xuan Thuy,met,William Kashtan,${cited},xuan-thuy,william-kashtan,xuan-thuy-met-william-kashtan-1978`,
        `2,1,Xuan Thuy,took part in,Visit of William Kashtan to Vietnam,${cited},xuan-thuy,visit-of-william-kashtan-1978,xuan-thuy-took-part-in-visit-1978`,
        `2,2,Visit of William Kashtan to Vietnam,participants,William Kashtan,${cited},visit-of-william-kashtan-1978,william-kashtan,william-kashtan-took-part-in-visit-1978`,
        '',
      ].join('\r\n'),
    );
    const json = await takenAs('JSON', answer);
    expect(JSON.parse(json.bytes.toString())).toEqual({
      title: 'Paths between Xuan Thuy and William Kashtan',
      address: inject('address') + connection,
      ...(await api(routes.paths, { from: 'xuan-thuy', to: 'william-kashtan' })),
    });
  });
});
