import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { deleteQuery, queries, query, runQuery, saveQuery } from '../../contract/api/routes/queries.ts';
import { api } from './api.ts';
import { violationsIn } from './axe.ts';
import { detailsOf, findEntity } from './details.ts';
import { pollOptions } from './poll-options.ts';
import { asShown, tableOf } from './result-table.ts';
import { open, visit } from './visit.ts';

const body = {
  id: 'vietnam-peace-and-development-foundation',
  name: 'Vietnam Peace and Development Foundation',
};

/** A query of somebody's own, as a file. */
const source = `// title: Heads in short
// description: Every head of a body.
// category: Trials
// view: table
// author: An
// model: Diplograph
// param body: entity:Body | Body
MATCH (person:Person)-[:HEADED]->(:Body {id: $body})
RETURN person
`;

/** A refusal that is part of the story. */
const refused = (status: number) => ({ expects: new RegExp(`status of ${status}`) });

afterEach(async () => {
  for (const { name, origin } of (await api(queries, {})).queries) if (origin === 'own') await remove(name);
});

describe('A query of one’s own', () => {
  it('is written, mended where it is wrong, saved and run', async () => {
    const page = await visit('/?task=queries', refused(422));
    await page.getByRole('button', { name: 'New query' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Heads in short');
    await page.getByRole('textbox', { name: 'Description' }).fill('Every head of a body.');
    await page.getByRole('combobox', { name: 'Category' }).fill('Trials');
    await page.getByRole('textbox', { name: 'Your name' }).fill('An');
    await page.getByRole('textbox', { name: 'Statement', exact: true }).click();
    await page.keyboard.insertText('MATCH (person:Person)-[:HEADED]->(:Body {id: $body})\nRETURN persn');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const problems = page.getByRole('list', { name: 'Problems of the statement' }).getByRole('listitem');
    await expect
      .poll(() => problems.allTextContents(), pollOptions)
      .toEqual([
        expect.stringContaining('Line 1: $body is not declared'),
        expect.stringMatching(/^Line 2: .*persn/),
      ]);
    await page.getByRole('button', { name: 'Add parameter body' }).click();
    await page.getByRole('button', { name: 'Type', exact: false }).click();
    await page.getByRole('option', { name: 'Entity' }).click();
    await page.getByRole('combobox', { name: 'Node label' }).fill('Body');
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Statement', exact: true }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('on');
    await expect.poll(() => problems.count(), pollOptions).toBe(0);
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();

    await page.getByRole('combobox', { name: 'Body' }).fill('peace and dev');
    await page.getByRole('option', { name: body.name }).click();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const result = await api(runQuery, { name: 'heads-in-short', body: { parameters: { body: body.id } } });
    expect(result.rows.length).toBeGreaterThan(0);
    await expect.poll(() => tableOf(page), pollOptions).toEqual(asShown(result));
    const { name: _, file: __, ...saved } = await api(query, { name: 'heads-in-short' });
    expect(saved).toMatchObject({ author: 'An', model: 'Diplograph', category: 'Trials', origin: 'own' });
    expect(saved.source).toBe(source);
  });

  it('is renamed, duplicated, deleted, and brought back', async () => {
    await api(saveQuery, { body: { name: 'heads', source } });
    const page = await visit('/?task=queries&query=heads');
    await choose(page, /^Rename/);
    await page.getByRole('textbox', { name: 'Title' }).fill('Heads, renamed');
    await page.getByRole('textbox', { name: 'File name' }).fill('heads-2');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'Heads, renamed' }).waitFor();
    expect(new URL(page.url()).searchParams.get('query')).toBe('heads-2');
    await choose(page, 'Duplicate');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'Heads, renamed (copy)' }).waitFor();
    expect(await ownNames()).toEqual(['heads-2', 'heads-renamed-copy']);
    await choose(page, /^Delete/);
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('Deleted “Heads, renamed (copy)”.').waitFor();
    expect(await ownNames()).toEqual(['heads-2']);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(ownNames, pollOptions).toEqual(['heads-2', 'heads-renamed-copy']);
    const card = page.getByRole('button', { name: /^Heads, renamed \(copy\)/ });
    await card.getByText('In queries/heads-renamed-copy.cypher').waitFor();
  });

  it('that somebody else has changed meanwhile is shown as both have it, and neither is lost', async () => {
    await api(saveQuery, { body: { name: 'heads', source } });
    const path = '/?task=queries&query=heads&edit=true';
    const [mine, theirs] = [await visit(path, refused(412)), await visit(path)];
    await mine.getByRole('textbox', { name: 'Description' }).fill('Mine.');
    await theirs.getByRole('textbox', { name: 'Description' }).fill('Theirs.');
    await theirs.getByRole('button', { name: 'Save', exact: true }).click();
    await theirs.getByText('Saved “Heads in short”.').waitFor();
    await mine.getByRole('button', { name: 'Save', exact: true }).click();
    const conflict = mine.getByRole('region', { name: 'Changed meanwhile' });
    await conflict.getByRole('textbox', { name: 'Theirs' }).getByText('Theirs.').waitFor();
    await conflict.getByRole('textbox', { name: 'Yours' }).getByText('Mine.').waitFor();
    expect(await violationsIn(mine)).toEqual([]);
    expect((await api(query, { name: 'heads' })).description).toBe('Theirs.');
    await conflict.getByRole('button', { name: 'Save mine over theirs' }).click();
    await mine.getByText('Saved “Heads in short”.').waitFor();
    expect((await api(query, { name: 'heads' })).description).toBe('Mine.');
  });

  it('is not thrown away unasked', async () => {
    await api(saveQuery, { body: { name: 'heads', source } });
    const page = await visit('/?task=queries&query=heads');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Not saved');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Continue editing' }).click();
    await page.goBack();
    await page.getByRole('button', { name: 'Continue editing' }).click();
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Not saved');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('heading', { name: 'Heads in short' }).waitFor();
  });

  it('is exported as the file that it is and imported again; what is refused says why', async () => {
    await api(saveQuery, { body: { name: 'heads', source } });
    const page = await visit('/?task=queries&query=heads', { expects: /status of (409|422)/ });
    const download = page.waitForEvent('download');
    await choose(page, 'Export as a file');
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file).toBe(source);
    await page.getByRole('button', { name: 'All queries' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const asFile = (name: string, text: string) => ({
      ...{ name, mimeType: 'text/plain', buffer: Buffer.from(text) },
    });
    await (await chooser).setFiles([
      asFile('heads.cypher', file),
      asFile('wrong.cypher', source.replace('// view: table', '// view: pie')),
      asFile('others.cypher', file.replace('short', 'others')),
    ]);
    const wrong = page.getByRole('region', { name: 'wrong.cypher was not imported' });
    await wrong.getByText('Line 4, column 1: "view" must be given as one of').waitFor();
    const taken = page.getByRole('region', { name: 'heads.cypher was not imported' });
    expect(await taken.getByRole('textbox', { name: 'File name' }).inputValue()).toBe('heads-2');
    await taken.getByRole('button', { name: 'Save under this name' }).click();
    await expect.poll(ownNames, pollOptions).toEqual(['heads', 'heads-2', 'others']);
    await taken.waitFor({ state: 'detached' });
  });
});

describe('The form of a query', () => {
  it('offers what the graph has beside the fields above, and marks what fits no more', async () => {
    await api(saveQuery, {
      body: {
        name: 'chained',
        source: `// title: Chained
// description: A person of a body.
// category: Trials
// view: table
// param bodies: list of entity:Body | Bodies
// param person: entity:Person | Person
// choices person: MATCH (person:Person)-[:HEADED]->(body:Body) WHERE body.id IN $bodies
//   RETURN DISTINCT person ORDER BY person.name
MATCH (person:Person {id: $person}) RETURN person, $bodies AS bodies
`,
      },
    });
    const page = await visit(`/?task=queries&query=chained`);
    const bodies = page.getByRole('combobox', { name: 'Bodies' });
    await bodies.fill('peace and dev');
    await page.getByRole('option', { name: body.name }).click();
    await page.getByRole('row', { name: body.name }).waitFor();
    const person = page.getByRole('combobox', { name: 'Person' });
    await person.click();
    await page.getByRole('option').first().click();
    const chosen = await person.inputValue();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const given = () => JSON.parse(new URL(page.url()).searchParams.get('with') ?? '{}');
    await expect.poll(() => given().bodies, pollOptions).toEqual([body.id]);
    await page.getByRole('region', { name: 'Result' }).getByRole('link', { name: chosen }).waitFor();
    await bodies.fill('ASEAN');
    await page.getByRole('option', { name: 'Association of Southeast Asian Nations' }).click();
    await page.getByRole('button', { name: `Remove ${body.name}` }).click();
    await page.getByText(`“${chosen}” doesn’t fit the fields above.`).waitFor();
  });

  it('is offered for the body that is chosen, filled in with it, and run', async () => {
    await api(saveQuery, { body: { name: 'heads', source } });
    const page = await open('/?');
    await findEntity(page, 'peace and dev', body.name);
    await detailsOf(page).getByRole('button', { name: 'Queries', exact: true }).click();
    await detailsOf(page).getByRole('button', { name: 'Heads in short' }).click();
    const result = await api(runQuery, { name: 'heads', body: { parameters: { body: body.id } } });
    await expect.poll(() => tableOf(page), pollOptions).toEqual(asShown(result));
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Body' }).inputValue(), pollOptions)
      .toBe(body.name);
  });

  it('is used elsewhere by a snippet that the server answers', async () => {
    const page = await visit(`/?task=queries&query=heads-of-a-body&with={"body":"${body.id}","rank":"both"}`);
    await page.getByRole('button', { name: 'Use elsewhere' }).click();
    await page.getByRole('tab', { name: 'JavaScript' }).click();
    const snippet = await page.getByRole('tabpanel', { name: 'JavaScript' }).locator('pre').textContent();
    const script = `${snippet}\nprocess.stdout.write('|' + rows.length);`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    const { rows } = await api(runQuery, {
      name: 'heads-of-a-body',
      body: { parameters: { body: body.id, rank: 'both' } },
    });
    expect((await run).stdout.split('|').at(-1)).toBe(String(rows.length));
  });
});

async function choose(page: Page, action: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

async function ownNames(): Promise<string[]> {
  const all = (await api(queries, {})).queries.filter(({ origin }) => origin === 'own');
  return all.map(({ name }) => name).sort();
}

async function remove(name: string): Promise<void> {
  // Where nothing is answered there is nothing to read.
  const address = new URL(`/api${deleteQuery.path.replace(':name', name)}`, inject('address'));
  await fetch(address, { method: 'DELETE', headers: { 'if-match': '*' } });
}
