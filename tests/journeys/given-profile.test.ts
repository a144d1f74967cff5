import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphNode } from '../../contract/model/graph.ts';
import { firmProfile } from '../fixtures/firm-profile.ts';
import { openFixture } from './open-fixture.ts';
import { pollOptions } from './poll-options.ts';
import { saidIn } from './timeline-lanes.ts';
import { askAbout, partsOf, tenuresOf, traceOf } from './trace-answer.ts';
import { visit } from './visit.ts';

const opened = openFixture('firm', 'given');
const ids = new Map<string, string>();

/** Somebody says once what heads what; nothing in the data is as in our own model. */
beforeAll(async () => {
  const saved = await fetch(`${opened.baseURL}/api/profile`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify(firmProfile),
  });
  expect(saved.status).toBe(200);
  const { graph } = await (await fetch(`${opened.baseURL}/api/graph?limit=100`)).json();
  for (const { name, id } of graph.nodes as GraphNode[]) ids.set(name, id);
  // What is asked by a new profile is planned anew, for which a busy machine takes its time.
  for (const path of ['?at=1992', '/tenures?lineage=true', '/lineage', '/neighbours'])
    await fetch(`${opened.baseURL}/api/entities/${encodeURIComponent(ids.get('Markets') ?? '')}${path}`);
});

const traced = (name: string, more = '') =>
  visit(`/?task=trace&subject=${encodeURIComponent(ids.get(name) ?? '')}${more}`, {
    baseURL: opened.baseURL,
  });

describe('Somebody else’s graph, once it is said what heads what', () => {
  it('begins a trace with its own labels, and speaks of nothing that is not there', async () => {
    const page = await visit('/?task=trace', { baseURL: opened.baseURL });
    await page.getByRole('heading', { name: 'Department', exact: true }).waitFor();
    await page.getByRole('combobox', { name: 'Employee, Department or Fair' }).waitFor();
    const tasks = page.getByRole('region', { name: 'Tasks' });
    await tasks.getByRole('button', { name: /Cleo Dahl/ }).waitFor();
    expect(await tasks.textContent()).not.toMatch(/congress|commission|leader|born/i);
  });

  it('traces a department across its names, with who headed it and when nobody is known', async () => {
    const page = await traced('Markets');
    await expect
      .poll(async () => (await partsOf(page)).map(({ heading }) => heading), pollOptions)
      .toEqual(['Sales 1988–2004', 'Markets from 2005']);
    const [sales] = await partsOf(page);
    expect(sales?.tenures.map(([name]) => name)).toEqual([
      'Nobody known for 1 year',
      'Ada Berg',
      'Cleo Dahl',
      'Ben Cole Acting, not head',
      'Only a deputy known for 6 years',
    ]);
    await traceOf(page).getByRole('button', { name: 'Lineage' }).click();
    await page.getByText('renamed to').waitFor();
  });

  it('says who headed it on a date', async () => {
    const page = await traced('Markets');
    await askAbout(page, '1992');
    await traceOf(page).getByText('Certain', { exact: true }).waitFor();
    expect((await tenuresOf(page)).map(([name]) => name)).toEqual(['Ada Berg']);
  });

  it('has the posts and the heads of whoever heads others and is headed', async () => {
    const page = await traced('Cleo Dahl');
    await expect
      .poll(async () => (await tenuresOf(page)).map(([name]) => name), pollOptions)
      .toEqual([
        'Dan Eves',
        'Nobody known for 4 years 11 months',
        'Ben Cole',
        'Nobody known for 7 months',
        'Ada Berg',
      ]);
    await page.getByRole('radio', { name: 'Their posts' }).click();
    await expect
      .poll(async () => (await tenuresOf(page)).map(([name]) => name), pollOptions)
      .toEqual(['Sales', 'Markets', 'Dan Eves']);
  });

  it('draws it along time', async () => {
    const page = await traced('Markets', '&view=timeline');
    await expect
      .poll(async () => (await saidIn(page, 'Markets')).map((said) => said.split(',')[0]), pollOptions)
      .toEqual([
        'Sales',
        'Markets',
        'Ada Berg MANAGES Sales',
        'Ben Cole MANAGES Sales',
        'Sales LED_BY Cleo Dahl',
        'Cleo Dahl MANAGES Markets',
        'No head known',
        'Only a deputy known',
      ]);
  });

  it('answers a saved query that is written out for it', async () => {
    const page = await visit(
      `/?task=queries&query=stages-of-a-body&with=${encodeURIComponent(JSON.stringify({ body: ids.get('Sales') }))}`,
      { baseURL: opened.baseURL },
    );
    await page.getByRole('gridcell', { name: 'renamed', exact: true }).waitFor();
    await page.getByRole('button', { name: 'View Cypher' }).click();
    await page.getByText('FORMERLY').first().waitFor();
  });
});
