import { expect, it } from 'vitest';
import { atRest, canvasOf, crossedIn, nodesIn } from './graph-on-canvas.ts';
import { nextOf } from './next-neighbours.ts';
import { pollOptions } from './poll-options.ts';
import { open } from './visit.ts';

it.each([
  ['the overview in a small window', '/', { width: 800, height: 600 }],
  ['a trace', '/?subject=central-commission-for-external-relations', { width: 1440, height: 900 }],
  ['a connection', '/?task=explore&from=nguyen-chi-thanh&to=ho-chi-minh', { width: 1440, height: 900 }],
])('No edge of %s runs through a node at which it does not end', async (_, path, viewport) => {
  const page = await open(path, { viewport });
  await expect.poll(() => crossedIn(page), pollOptions).toEqual([]);
});

it('Nor does any after an entity is expanded', async () => {
  const page = await open('/?node=ho-chi-minh');
  const { ids } = await nextOf(page, 'ho-chi-minh');
  await canvasOf(page).focus();
  await page.keyboard.press('e');
  await expect.poll(() => nodesIn(page), pollOptions).toEqual(expect.arrayContaining(ids));
  await atRest(page);
  await expect.poll(() => crossedIn(page), pollOptions).toEqual([]);
});
