import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { overview } from '../../contract/api/routes/entities.ts';
import { api } from './api.ts';
import { canvasOf, placesIn, pointOf } from './graph-on-canvas.ts';
import { captionsAtRest, measuredCaptions } from './labels-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { visit } from './visit.ts';

const desktop = { width: 1440, height: 900 };
const small = { width: 800, height: 600 };
const phone = { width: 390, height: 844 };

async function crowded(): Promise<string> {
  const { graph } = await api(overview, { limit: 98 });
  return `/?ids=${graph.nodes.map(({ id }) => id).join(',')}`;
}

describe('Captions at rest', () => {
  it.each([
    ['the overview', desktop, false, 36],
    ['the overview in a small window', small, false, 20],
    ['the overview on a phone', phone, false, 12],
    ['98 entities', desktop, true, 40],
    ['98 entities on a phone', phone, true, 10],
  ] as const)(
    'of %s are 12 px high and touch no edge, node or other caption; hubs have theirs, over edges if need be',
    async (_, viewport, many, least) => {
      const page = await visit(many ? await crowded() : '/', { viewport });
      await captionsAtRest(page);
      const { named, smallest, touches, hubs } = await measuredCaptions(page);
      expect(touches).toEqual([]);
      // In the smallest windows nodes leave no room either.
      const unnamed = hubs.filter((id) => !named.includes(id));
      expect(hubs.length).toBeGreaterThanOrEqual(4);
      expect(unnamed.length).toBeLessThanOrEqual(viewport === desktop ? 0 : 2);
      expect(smallest).toBeGreaterThanOrEqual(11.99);
      expect(named.length).toBeGreaterThanOrEqual(least);
    },
  );

  it('name what is chosen and what the pointer rests on, however crowded it is', async () => {
    const page = await visit(await crowded(), { viewport: small });
    await captionsAtRest(page);
    const { named } = await measuredCaptions(page);
    const unnamed = Object.keys(await placesIn(page)).filter((id) => !named.includes(id));
    const [one = '', other = ''] = unnamed;
    const there = await pointOf(page, one);
    await page.mouse.move(there.x, there.y);
    await expect.poll(async () => (await measuredCaptions(page)).named, pollOptions).toContain(one);
    const { x = 0, y = 0 } = (await canvasOf(page).boundingBox()) ?? {};
    await page.mouse.move(x + 20, y + 20);
    await expect.poll(async () => (await measuredCaptions(page)).named, pollOptions).toEqual(named);
    const place = await pointOf(page, other);
    await page.mouse.click(place.x, place.y);
    await expect.poll(async () => (await measuredCaptions(page)).named, pollOptions).toContain(other);
  });
});

describe('The wheel', () => {
  it('has captions placed when it comes to rest, and nothing styled anew', async () => {
    const page = await visit('/', { viewport: desktop });
    await captionsAtRest(page);
    const counts = await counted(page);
    await turnWheel(page, 24);
    await expect.poll(async () => (await counts()).zooms, pollOptions).toBeGreaterThan(7);
    await captionsAtRest(page);
    const { placings, zooms, styled } = await counts();
    // On a busy machine the wheel seems to rest between two turns, but never at each of them.
    expect([placings > 0, placings < zooms / 2, styled]).toEqual([true, true, 0]);
    expect((await measuredCaptions(page)).touches).toEqual([]);
  });

  it('lets captions stand on the side on which they stood', async () => {
    const page = await visit('/', { viewport: desktop });
    await captionsAtRest(page);
    const before = await sidesOf(page);
    await turnWheel(page, 8);
    await expect.poll(async () => (await sidesOf(page)).zoom, pollOptions).not.toBe(before.zoom);
    await captionsAtRest(page);
    const after = await sidesOf(page);
    // From farther away fewer have room.
    const named = Object.keys(before.sides).filter((id) => id in after.sides);
    const kept = named.filter((id) => before.sides[id] === after.sides[id]);
    expect(named.length).toBeGreaterThan(20);
    expect(kept.length / named.length).toBeGreaterThan(0.75);
  });
});

/** Zooms out over a corner in which nothing is drawn. */
async function turnWheel(page: Page, turns: number): Promise<void> {
  const { x = 0, y = 0 } = (await canvasOf(page).boundingBox()) ?? {};
  await page.mouse.move(x + 20, y + 20);
  await Promise.all(Array.from({ length: turns }, () => page.mouse.wheel(0, 12)));
}

/** @returns tells how often captions have been placed since, how often the zoom changed, and how often what nodes are styled by */
async function counted(page: Page) {
  const counts = await canvasOf(page).evaluateHandle((stage: HTMLElement & { _cyreg?: { cy: Core } }) => {
    const seen = { placings: 0, zooms: 0, styled: 0 };
    const cy = stage._cyreg?.cy;
    cy?.on('labels', () => {
      seen.placings++;
    });
    cy?.on('zoom', () => {
      seen.zooms++;
    });
    cy?.on('class data style', 'node', () => {
      seen.styled++;
    });
    return seen;
  });
  return () => counts.evaluate((seen) => ({ ...seen }));
}

/** On which side of its node each caption stands, by the id of the node. */
function sidesOf(page: Page): Promise<{ zoom: number; sides: Record<string, string> }> {
  return canvasOf(page).evaluate((stage: HTMLElement & { _cyreg?: { cy: Core } }) => {
    const cy = stage._cyreg?.cy;
    const captions: Map<string, { slot: object }> = cy?.scratch('labels').placed.captions ?? new Map();
    return {
      zoom: cy?.zoom() ?? 0,
      sides: Object.fromEntries([...captions].map(([id, { slot }]) => [id, JSON.stringify(slot)])),
    };
  });
}
