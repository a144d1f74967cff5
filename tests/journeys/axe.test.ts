import { describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { atRest } from './graph-on-canvas.ts';
import { screens } from './screens.ts';
import { visit } from './visit.ts';

describe('axe finds nothing wrong', () => {
  it.each(screens)('with $name, in light and dark', async ({ path, covers, spares, expects, reach }) => {
    const page = await visit(path, expects ? { expects } : {});
    if (!/view=|office=/.test(path) && path.startsWith('/?')) await atRest(page);
    await reach?.(page);
    const found: Record<string, string[]> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found[colorScheme] = await violationsIn(page, { covers, spares });
    }
    expect(found).toEqual({ light: [], dark: [] });
  });
});
