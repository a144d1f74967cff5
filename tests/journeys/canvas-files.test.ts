import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DrawnLabel } from '../../client/views/canvas/labels/drawn-labels.ts';
import { drawn, takenAs } from './exported.ts';
import { canvasOf } from './graph-on-canvas.ts';
import { captionsAtRest } from './labels-on-canvas.ts';
import { openFixture } from './open-fixture.ts';
import { type Visit, visit } from './visit.ts';

const opened = openFixture('drawing', 'files');

async function exported(options: Visit = {}): Promise<{ page: Page; svg: string; bytes: Buffer }> {
  const page = await visit('/', { baseURL: opened.baseURL, ...options });
  await captionsAtRest(page);
  const { bytes } = await takenAs('SVG', page.getByRole('toolbar', { name: 'Canvas' }));
  return { page, svg: bytes.toString(), bytes };
}

/** The names of relationships as the canvas draws them; where one has no room it has none. */
function relationshipNamesOn(page: Page): Promise<string[]> {
  return canvasOf(page).evaluate((stage: HTMLElement & { _cyreg?: { cy: Core } }) => {
    const labels: DrawnLabel[] = stage._cyreg?.cy.scratch('labels')?.drawn ?? [];
    return labels.flatMap((label) => (label.of === 'edge' ? [label.lines.join(' ')] : [])).sort();
  });
}

describe('A graph that is hard to draw, saved as SVG', () => {
  it('is XML whatever its names hold, and names every node, and the relationships that the canvas names', async () => {
    const { page, svg } = await exported();
    const read = await page.evaluate((text) => {
      const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
      const textsIn = (id: string) =>
        [...drawing.querySelectorAll(`#${id} text`)].map((each) =>
          [...each.querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' '),
        );
      return {
        faults: drawing.querySelectorAll('parsererror').length,
        names: textsIn('names').sort(),
        relationships: textsIn('relationship-names').sort(),
        arrows: [...drawing.querySelectorAll('path')].filter((path) =>
          /^M0 0L-/.test(path.getAttribute('d') ?? ''),
        ).length,
      };
    }, svg);
    expect(read.faults).toBe(0);
    expect(read.names).toEqual(
      [
        'Loops',
        'ابن بطوطة',
        '👩‍👩‍👧‍👦 family of four',
        'bell \ufffd and escape \ufffd',
        '<b>]]> & "quoted"',
        '中华人民共和国外交 部',
        'turned \ufffd around',
        'Committee for Solidarity with the Peoples of Asia…',
      ].sort(),
    );
    expect(read.relationships).toEqual(await relationshipNamesOn(page));
    expect(read.relationships.length).toBeGreaterThanOrEqual(8);
    expect(read.arrows).toBe(11);
  });

  it.each([['light'], ['dark']] as const)('looks like the canvas, in the %s', async (colorScheme) => {
    const { page, svg } = await exported({ colorScheme });
    expect(await differenceFrom(page, svg)).toBeLessThan(0.1);
  });

  it('is drawn by any browser, as PNG too', async () => {
    const { page } = await exported();
    const png = await takenAs('PNG', page.getByRole('toolbar', { name: 'Canvas' }));
    expect((await drawn(page, png, 'image/png')).colours).toBeGreaterThan(100);
  });
});

/**
 * How much of what is drawn on the canvas or in a file differs between the two, laid over each other: from 0 for
 * nothing to 1 for all of it.
 */
function differenceFrom(page: Page, svg: string): Promise<number> {
  return page.evaluate(async (text) => {
    const stage = document.querySelector<HTMLElement & { _cyreg?: { cy: import('cytoscape').Core } }>(
      '[role="application"]',
    );
    const cy = stage?._cyreg?.cy;
    if (!stage || !cy) throw new Error('Nothing is drawn here.');
    const { clientWidth: width, clientHeight: height } = stage;
    const background = getComputedStyle(stage.parentElement ?? stage).backgroundColor;
    const sheet = () => {
      const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('The browser draws nothing.');
      context.fillStyle = background;
      context.fillRect(0, 0, width, height);
      return context;
    };
    const onScreen = sheet();
    const layers = [...stage.querySelectorAll('canvas')].sort(
      (one, other) => Number(getComputedStyle(one).zIndex) - Number(getComputedStyle(other).zIndex),
    );
    for (const layer of layers.filter((each) => each.className !== 'canvas-labels'))
      onScreen.drawImage(layer, 0, 0, width, height);
    const labels = stage.querySelector<HTMLCanvasElement>('.canvas-labels');
    if (labels) onScreen.drawImage(labels, 0, 0, width, height);
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    await image.decode();
    const [left = 0, top = 0, across = 0, down = 0] = (/viewBox="([^"]+)"/.exec(text)?.[1] ?? '')
      .split(' ')
      .map(Number);
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    const inFile = sheet();
    inFile.drawImage(image, left * zoom + pan.x, top * zoom + pan.y, across * zoom, down * zoom);
    const [one, other] = [onScreen, inFile].map((context) => context.getImageData(0, 0, width, height).data);
    const blank = sheet().getImageData(0, 0, 1, 1).data;
    const far = (a: ArrayLike<number>, from: number, b: ArrayLike<number>, at: number) =>
      Math.max(...[0, 1, 2].map((channel) => Math.abs((a[from + channel] ?? 0) - (b[at + channel] ?? 0)))) >
      64;
    let [ink, differs] = [0, 0];
    for (let pixel = 0; one && other && pixel < one.length; pixel += 4) {
      if (far(one, pixel, blank, 0) || far(other, pixel, blank, 0)) ink++;
      if (far(one, pixel, other, pixel)) differs++;
    }
    return differs / Math.max(1, ink);
  }, svg);
}
