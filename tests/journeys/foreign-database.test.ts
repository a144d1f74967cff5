import type { Driver } from 'neo4j-driver';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { detailsOf, findEntity } from './details.ts';
import { takenAs } from './exported.ts';
import { accessibleListOf, atRest, nodesIn } from './graph-on-canvas.ts';
import { openFixture } from './open-fixture.ts';
import { pollOptions } from './poll-options.ts';
import { open, visit } from './visit.ts';

const opened = openFixture('shipping', 'foreign');
let before: unknown;

beforeAll(async () => {
  before = await contentOf(opened.driver);
});

describe('Somebody else’s database, opened by its address', () => {
  it('opens on nodes of several labels, each by its name', async () => {
    const page = await open('/', { baseURL: opened.baseURL });
    const names = await namesIn(page);
    for (const name of ['Emma Maersk', 'Ever Given', 'Maersk Line', 'Evergreen Marine', 'Port 1'])
      expect(names).toContain(name);
    const legend = page.getByRole('group', { name: 'Legend' });
    for (const label of ['Ship', 'Company', 'Port']) await legend.getByText(label, { exact: true }).waitFor();
  });

  it('says that it opens on a sample, and leads to the schema, from which labels and types are shown', async () => {
    const page = await open('/', { baseURL: opened.baseURL });
    await atRest(page);
    const opening = await nodesIn(page);
    await page.getByText(/^A sample of \d+ of 95 nodes\./).waitFor();
    await page.getByRole('button', { name: 'See the schema' }).click();
    const schema = page.getByRole('article', { name: 'Schema' });
    await schema.getByText('5 labels and 3 relationship types').waitFor();
    const labels = schema.getByRole('tabpanel').getByRole('listitem');
    await expect
      .poll(() => labels.allTextContents(), pollOptions)
      .toEqual(['Port90', 'Company2', 'Ship2', 'Master1', 'Sailor1']);
    await schema.getByRole('button', { name: 'Properties of Ship' }).click();
    await schema.getByRole('row', { name: 'shipName STRING all Emma Maersk' }).waitFor();
    await schema.getByText('(Ship)-[CALLED_AT]->(Port)').waitFor();
    expect(await violationsIn(page)).toEqual([]);

    await schema.getByRole('button', { name: 'Port', exact: true }).click();
    await page.getByText(/^Added \d+ of 90 Port nodes, and 2 neighbours\.$/).waitFor();
    await schema.waitFor({ state: 'detached' });
    await atRest(page);
    expect((await nodesIn(page)).length).toBeGreaterThan(opening.length);
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(opening);

    await page.keyboard.press('s');
    await schema.getByRole('tab', { name: /^Types/ }).click();
    await schema.getByText('Replace canvas').click();
    await schema.getByRole('button', { name: 'OWNS', exact: true }).click();
    await page.getByText('Showing all 2 OWNS relationships.').waitFor();
    await atRest(page);
    await expect.poll(async () => (await nodesIn(page)).length, pollOptions).toBe(4);
  });

  it('finds an entity by the name that it shows, and shows the properties of its own', async () => {
    const page = await open('/', { baseURL: opened.baseURL });
    await findEntity(page, 'karin', 'Karin Holm');
    const details = detailsOf(page);
    for (const text of ['L-77', '1961-05-02']) await details.getByText(text).waitFor();
    await details.getByText('sailed').first().waitFor();
  });

  it('expands a node by its next neighbours', async () => {
    const page = await open('/', { baseURL: opened.baseURL });
    await findEntity(page, 'emma', 'Emma Maersk');
    await atRest(page);
    const shown = await nodesIn(page);
    await page
      .getByRole('group', { name: 'Actions' })
      .getByRole('button', { name: /^Expand/ })
      .click();
    await expect.poll(async () => (await nodesIn(page)).length, pollOptions).toBeGreaterThan(shown.length);
    await atRest(page);
    expect(await nodesIn(page)).toEqual(expect.arrayContaining(shown));
    expect(await namesIn(page)).toEqual(expect.arrayContaining(['Karin Holm', 'Maersk Line']));
  });

  it('says how tenures can be traced in it, and offers the saved queries that fit any model', async () => {
    const page = await visit('/?task=trace', { baseURL: opened.baseURL });
    await page.getByText('Say which relationships mean that someone headed something').waitFor();
    await page.getByRole('tab', { name: 'Queries' }).click();
    await page.getByText('Most connected').waitFor();
  });

  it('stands in a list with others, each of which keeps what is saved for it', async () => {
    const page = await open('/?task=queries', { baseURL: opened.baseURL });
    const menu = page.getByRole('button', { name: /^Database/ });
    await menu.click();
    await page.getByRole('menuitem', { name: 'Add a database' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a database' });
    await dialog.getByText('The file names no database yet.').waitFor();
    expect(await violationsIn(page, { covers: true })).toEqual([]);
    await opened.nameAgain('second', 'The second');
    await dialog.getByText('The file names: The second.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();

    await menu.click();
    expect(await violationsIn(page, { covers: true })).toEqual([]);
    await page.getByRole('menuitem', { name: /^The second/ }).click();
    await page.getByRole('button', { name: 'Database: The second' }).waitFor();
    await atRest(page);
    expect(await namesIn(page)).toContain('Ever Given');
    await page.getByRole('tab', { name: 'Queries' }).click();
    await page.getByRole('button', { name: 'New query' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('All ships');
    await page.getByRole('textbox', { name: 'Description' }).fill('Every ship.');
    await page.getByRole('combobox', { name: 'Category' }).fill('Ships');
    await page.getByRole('textbox', { name: 'Statement', exact: true }).click();
    await page.keyboard.insertText('MATCH (ship:Ship) RETURN ship');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'All ships' }).waitFor();
    expect(page.url()).toContain('db=second');
    await page.reload();
    await page.getByRole('heading', { name: 'All ships' }).waitFor();

    await menu.click();
    await page.getByRole('menuitem', { name: /bolt:/ }).first().click();
    await page.waitForURL((url) => !url.searchParams.has('db'));
    await page.getByRole('tab', { name: 'Queries' }).click();
    await page.getByText('Most connected').waitFor();
    expect(await page.getByText('All ships').count()).toBe(0);
  });

  it('says that a link names a database that is not there, with those that are', async () => {
    const page = await visit('/?db=gone', { baseURL: opened.baseURL, expects: /status of 404/ });
    await page.getByRole('heading', { name: 'There is no database “gone” here' }).waitFor();
    await page.getByRole('link', { name: 'The second' }).waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('shows every value as what it is, and as it is called and stored', async () => {
    const page = await visit('/', { baseURL: opened.baseURL });
    await findEntity(page, 'karin', 'Karin Holm');
    const details = detailsOf(page);
    for (const label of ['Master', 'Sailor']) await details.getByText(label, { exact: true }).waitFor();
    const shown = (name: string) =>
      details
        .locator('dl > div')
        .filter({ has: page.getByText(name, { exact: true }) })
        .getByRole('definition');
    const texts = ['id', 'position', 'watch', 'seen', 'NaN', 'constructor', 'face'].map((name) =>
      shown(name).textContent(),
    );
    expect(await Promise.all(texts)).toEqual([
      '7',
      '55.6761° N, 12.5683° E SRID=4326;POINT(12.5683 55.6761)',
      '1 day, 4 hours P1DT4H',
      '1 March 2024, 08:30 (+01:00, Europe/Copenhagen) 2024-03-01T08:30:00+01:00[Europe/Copenhagen]',
      'NaN',
      '9007199254740993',
      'List of 1,536 numbersShow all 1,536 numbers',
    ]);
    const links = details.getByRole('link').filter({ hasText: 'example.org' });
    expect(
      await links.evaluateAll((all) =>
        all.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('rel')]),
      ),
    ).toEqual([
      ['karin@example.org', 'mailto:karin@example.org', null],
      ['example.org/holm', 'https://example.org/holm', 'noopener noreferrer'],
      ['example.org/karin', 'https://harmless.example@example.org/karin', 'noopener noreferrer'],
    ]);
    expect(await shown('script').getByRole('link').count()).toBe(0);
    await shown('log').getByRole('button', { name: 'Show all 18,000 letters' }).click();
    const whole = await details.getByRole('region', { name: 'The whole value' }).textContent();
    expect(whole).toHaveLength(18_000);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('has a table of nodes, whose columns are chosen and whose numbers are sorted', async () => {
    const page = await visit('/?view=table', { baseURL: opened.baseURL });
    const grid = page.getByRole('grid', { name: 'Nodes' });
    await page.getByRole('button', { name: /All nodes/ }).click();
    await page.getByRole('option', { name: /^Port/ }).click();
    await page.getByRole('button', { name: 'Columns', exact: true }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Labels' }).click();
    await page.keyboard.press('Escape');
    await grid.getByRole('columnheader', { name: 'berths' }).click();
    const headings = () => grid.getByRole('columnheader').allTextContents();
    expect(await headings()).toEqual(['Node', 'berths', 'locode', 'portName']);
    expect(await violationsIn(page)).toEqual([]);

    const { bytes } = await takenAs('CSV', page.getByRole('main'));
    const [columns, ...rows] = bytes
      .toString('utf8')
      .replace('\uFEFF', '')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    expect(columns?.slice(0, 4)).toEqual(await headings());
    const berths = rows.map(([, number]) => Number(number));
    expect(berths).toEqual(berths.toSorted((one, other) => one - other));

    await grid.getByText(`Port ${berths[0]}`, { exact: true }).last().click();
    await detailsOf(page)
      .getByRole('heading', { name: `Port ${berths[0]}` })
      .waitFor();
    await page.reload();
    await page.getByRole('button', { name: /All nodes/ }).click();
    await page.getByRole('option', { name: /^Port/ }).click();
    await expect.poll(headings, pollOptions).toEqual(['Node', 'berths', 'locode', 'portName']);
  });

  it('is drawn by the values of its properties, and says so in the legend', async () => {
    const { profile } = await (await fetch(`${opened.baseURL}/api/profile`)).json();
    const { Ship, Port } = profile.labels;
    profile.labels.Ship = { ...Ship, colourBy: { as: 'category', property: 'shipName', colours: {} } };
    profile.labels.Port = { ...Port, sizeBy: { property: 'berths' } };
    const page = await open('/', {
      baseURL: opened.baseURL,
      before: (opening) =>
        opening.route('**/api/profile', async (route) => {
          const answer = await route.fetch();
          await route.fulfill({ response: answer, json: { ...(await answer.json()), profile } });
        }),
    });
    const legend = page.getByRole('group', { name: 'Legend' });
    await legend.getByRole('heading', { name: 'Ship coloured by shipName' }).waitFor();
    await legend.getByText('Ever Given').waitFor();
    await legend.getByRole('heading', { name: 'Port size by berths' }).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    const { bytes } = await takenAs('SVG', page.getByRole('toolbar', { name: 'Canvas' }));
    expect(bytes.toString('utf8')).toContain('Ship coloured by shipName');
    await page.getByRole('radio', { name: 'Timeline' }).click();
    await page.getByRole('list', { name: 'Colours by value' }).getByText('shipName: Ever Given').waitFor();
  });

  it('is not written to', async () => {
    expect(await contentOf(opened.driver)).toEqual(before);
  });
});

describe('A search that its indexes do not answer as a whole', () => {
  beforeAll(async () => {
    for (const statement of [
      "UNWIND range(0, 5999) AS number CREATE (:Leaf {title: 'leaf ' + number})",
      "CREATE (:Leaf {title: 'Golden leaf 5999'}), (:Leaf {title: 'Oak', park: 'North'}), (:Leaf {title: 'Oak', park: 'South'})",
      'CREATE INDEX leaf_title FOR (leaf:Leaf) ON (leaf.title)',
      'CALL db.awaitIndexes()',
    ])
      await opened.driver.executeQuery(statement);
  });

  /** New labels and indexes are noticed within two seconds, and what is asked of them is planned. */
  const answers = (q: string, means = 'full-text index') =>
    expect
      .poll(
        async () => {
          const { results, searched } = await (await fetch(`${opened.baseURL}/api/search?q=${q}`)).json();
          return results.length > 0 && searched.means.includes(means);
        },
        { timeout: 90_000, interval: 500 },
      )
      .toBe(true);

  it('says so, and makes the index that does, by the statement that it shows', async () => {
    await answers('oak', 'index');
    const page = await visit('/', { baseURL: opened.baseURL });
    const box = page.getByRole('combobox', { name: 'Find an entity' });
    const wayOut = page.getByRole('option', { name: /Make search complete/ });
    await box.fill('oak');
    await page.getByRole('option', { name: /park: North/ }).waitFor();
    await box.fill('leaf 5999');
    await page.getByRole('option', { name: 'leaf 5999' }).waitFor();
    expect(await page.getByRole('option', { name: 'Golden leaf 5999' }).count()).toBe(0);
    await page.getByText('Only the beginnings of some names were searched.').waitFor();
    await wayOut.click();
    const dialog = page.getByRole('dialog', { name: 'Make search complete' });
    await dialog.getByText('CREATE FULLTEXT INDEX diplograph_names IF NOT EXISTS').waitFor();
    expect(await violationsIn(page)).toEqual([]);
    const nodes = 'MATCH (node) RETURN count(node) AS nodes, sum(size(keys(node))) AS properties';
    const before = (await opened.driver.executeQuery(nodes)).records.map((row) => row.toObject());
    await dialog.getByRole('button', { name: 'Create index' }).click();
    await dialog.getByText('Every name is found by an index').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();

    await answers('golden');
    await box.fill('golden');
    await page.getByRole('option', { name: 'Golden leaf 5999' }).waitFor();
    await box.fill('leaf 5999');
    await page.getByRole('option', { name: 'Golden leaf 5999' }).waitFor();
    expect(await wayOut.count()).toBe(0);
    expect((await opened.driver.executeQuery(nodes)).records.map((row) => row.toObject())).toEqual(before);
  });
});

/** The nodes and relationships on the canvas by their names, as a screen reader hears them. */
async function namesIn(page: Page): Promise<string[]> {
  const nodes = await accessibleListOf(page).locator('[aria-pressed]').allTextContents();
  return nodes.map((text) => text.split(',')[0] ?? '');
}

/** All that a database holds, with its indexes and constraints. */
async function contentOf(from: Driver): Promise<unknown> {
  const rows = async (statement: string) =>
    (await from.executeQuery(statement)).records.map((record) => record.toObject());
  return {
    nodes: await rows(
      'MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties ORDER BY elementId(node)',
    ),
    relationships: await rows(
      'MATCH ()-[each]->() RETURN type(each) AS type, properties(each) AS properties ORDER BY elementId(each)',
    ),
    indexes: await rows('SHOW INDEXES YIELD name RETURN name ORDER BY name'),
    constraints: await rows('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name'),
  };
}
