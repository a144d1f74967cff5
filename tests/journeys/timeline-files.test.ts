import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { timelineOf } from './timeline-lanes.ts';
import { visit } from './visit.ts';

const link = '/?view=timeline&subject=xuan-thuy';
const name = 'diplograph-timeline-of-xuan-thuy';
const commission = 'Commission for External Relations';
const article = "The Party's external affairs in Vietnam's revolutionary process";
const overlap = `Xuan Thuy was Head of the Commission (${commission}) and Head of the delegation, captioned as Minister (DRV Government Delegation), possibly at the same time: one passage mentions both, attested in January 1973 or before.`;
const headships = [
  'xuan-thuy-headed-commission-at-paris-negotiations',
  'xuan-thuy-headed-drv-government-delegation',
  'xuan-thuy-headed-commission-1978',
];
/** The background of the page in light, as red, green, blue and opacity. */
const background = [246, 241, 231, 255];

describe('The exported timeline', () => {
  it('is a drawing that brings its own letters and says what its signs mean', async () => {
    const page = await openTimeline();
    const svg = (await taken(page, 'SVG')).toString();
    const read = await page.evaluate((text) => {
      const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      const lines = [...drawing.querySelectorAll('text')].map((line) => line.textContent ?? '');
      const shown = lines.filter((line) => /^(headed|Two posts)/.test(line));
      const fonts = [...(drawing.querySelector('style')?.textContent ?? '').matchAll(/font-family:([^;]+)/g)];
      return { tag: drawing.tagName, shown, fonts: [...new Set(fonts.map(([, family]) => family))], lines };
    }, svg);
    expect(read.tag).toBe('svg');
    expect(read.shown).toEqual([
      'headed Commission for External Relations',
      'headed DRV Government Delegation',
      'Two posts may overlap',
    ]);
    expect(read.fonts).toEqual(['"Inter Variable"', '"Source Serif 4 Variable"']);
    expect(read.lines).toEqual(
      expect.arrayContaining([
        ...['Certain', 'Possible', 'End unknown', 'Attested', 'Event', 'No head known', 'Overlap'],
      ]),
    );
    expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  });

  it('is an image twice as sharp as the page', async () => {
    const page = await openTimeline();
    const drawing = timelineOf(page).getByRole('group', { name: /^Timeline\./ });
    const width = (await drawing.boundingBox())?.width ?? 0;
    const png = await taken(page, 'PNG');
    const read = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return {
        width: image.width,
        corner: [...(context?.getImageData(1, image.height - 2, 1, 1).data ?? [])],
      };
    }, png.toString('base64'));
    expect(read).toEqual({ width: width * 2, corner: background });
  });

  it('is a table of its facts in the order of time, with where each is described', async () => {
    const page = await openTimeline();
    const [head, , ...rows] = (await taken(page, 'CSV')).toString().split('\r\n');
    expect(head).toBe(
      '\uFEFFsubject,relationship,object,role,when,start,end,attested,basis,sources,part,subject id,object id,fact id',
    );
    expect(rows.slice(0, 3)).toEqual([
      `Xuan Thuy,headed,${commission},Head of the Commission,attested in January 1973 or before,,,[..1973-01],stated,"2025 ¶20: ${article}, paragraph 20",canvas,xuan-thuy,central-commission-for-external-relations,xuan-thuy-headed-commission-at-paris-negotiations`,
      `Xuan Thuy,headed,DRV Government Delegation,"Head of the delegation, captioned as Minister",attested in January 1973 or before,,,[..1973-01],stated,"2025 ¶20: ${article}, paragraph 20",canvas,xuan-thuy,drv-government-delegation,xuan-thuy-headed-drv-government-delegation`,
      `Xuan Thuy,headed,${commission},Head of the Commission,attested on 3 August 1978,,,1978-08-03,stated,"2025 ¶22: ${article}, paragraph 22",canvas,xuan-thuy,central-commission-for-external-relations,xuan-thuy-headed-commission-1978`,
    ]);
    expect(rows[3]).toBe(
      `Xuan Thuy,Two posts may overlap,,,"${overlap}",,,,,"2025 ¶20: ${article}, paragraph 20",caveat,xuan-thuy,,${headships[0]}; ${headships[1]}`,
    );
    expect(rows.slice(4, -1).filter((row) => !row.includes(',same years,'))).toEqual([]);
  });

  it('is a text with footnotes, with what to be careful about', async () => {
    const page = await openTimeline();
    const text = (await taken(page, 'Markdown')).toString();
    expect(text.slice(0, text.indexOf('\n\n## Events in the same years'))).toBe(`# Timeline of Xuan Thuy

4 facts.

- ${commission} existed (from March 1960 or after to 24 January 2025)[^2025¶13][^2025¶14][^2025¶15][^2025¶20][^2025¶22][^2025¶28][^2025¶42][^2025¶53]
- Xuan Thuy headed ${commission} (Head of the Commission, attested in January 1973 or before)[^2025¶20]
- Xuan Thuy headed DRV Government Delegation (Head of the delegation, captioned as Minister, attested in January 1973 or before)[^2025¶20]
- Xuan Thuy headed ${commission} (Head of the Commission, attested on 3 August 1978)[^2025¶22]

## Caveats

- ${overlap}`);
    expect(text).toContain(`\n[^2025¶22]: 2025 ¶22: *${article}*, paragraph 22.\n`);
  });

  it('is data with the address at which it can be seen again', async () => {
    const page = await openTimeline();
    const { title, address, graph, remarks } = JSON.parse((await taken(page, 'JSON')).toString());
    expect({ title, address, remarks, edges: graph.edges.map(({ id }: { id: string }) => id) }).toEqual({
      title: 'Timeline of Xuan Thuy',
      address: page.url(),
      // One tenure after the other, each with its attestations.
      edges: [headships[0], headships[2], headships[1]],
      remarks: [
        {
          entity: 'xuan-thuy',
          label: 'Two posts may overlap',
          sentence: overlap,
          facts: headships.slice(0, 2),
        },
      ],
    });
  });
});

async function openTimeline(): Promise<Page> {
  const page = await visit(link);
  await timelineOf(page).getByRole('group', { name: 'Events in the same years' }).waitFor();
  return page;
}

/** The file that a way of taking away saves, under the name that its title gives it. */
async function taken(page: Page, form: string): Promise<Buffer> {
  await page.getByRole('region', { name: 'Graph', exact: true }).waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Export' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: new RegExp(`^${form}(?! Lines|-LD)`) }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe(`${name}.${form === 'Markdown' ? 'md' : form.toLowerCase()}`);
  return readFile(await download.path());
}
