import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { atRest } from './graph-on-canvas.ts';
import { hindrancesIn, windows } from './layout.ts';
import { type Screen, screens } from './screens.ts';
import { visit } from './visit.ts';

const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Tests every second of the screens, from the first or from the second: each half is a file, so that they run side by side.
 */
export function testScreens(half: 0 | 1): void {
  const some = screens.filter((_, index) => index % 2 === half);
  describe.each(some)('With $name', ({ path, covers, spares, expects, reach }: Screen) => {
    it('axe finds nothing wrong, in light and dark, wide and narrow, and nothing covers what one needs', async () => {
      const page = await visit(path, expects ? { expects } : {});
      if (!/view=|office=|edit=|nobody/.test(path) && path.startsWith('/?')) await atRest(page);
      await reach?.(page);
      const found: Record<string, string[]> = {};
      const note = (where: string, faults: string[]) => {
        if (faults.length > 0) found[where] = faults;
      };
      // In the dark nothing differs but the colours.
      await page.emulateMedia({ colorScheme: 'dark' });
      note('dark', await violationsIn(page, { covers, spares, only: colourRules }));
      await page.emulateMedia({ colorScheme: 'light' });
      note('light', await violationsIn(page, { covers, spares }));
      // A menu is placed as it opens; whoever changes the size of the window closes it.
      const sizes = covers ? { large: windows.large } : windows;
      for (const [name, size] of Object.entries(sizes)) {
        await page.setViewportSize(size);
        await settled(page);
        note(`${name} window`, await hindrancesIn(page));
      }
      note('narrow', await violationsIn(page, { covers, spares }));
      expect(found).toEqual({});
    });
  });
}

/** The page has taken its new size, and the graph its new place. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
  });
  await page.locator('[data-idle="false"]').waitFor({ state: 'detached' });
}
