import type { Locator, Page } from 'playwright-core';
import { opened } from './details.ts';
import { pointOf } from './graph-on-canvas.ts';

/** A state of the page: the address that leads to it, and what is done there. */
export interface Screen {
  name: string;
  path: string;
  /** Whether a menu, a list or a dialog lies over the page, which is hidden from screen readers meanwhile. */
  covers?: true;
  /** Rules that do not apply: what is drawn bears shortened labels, and is named by whole sentences. */
  spares?: readonly string[];
  /** Errors in the console that are part of it. */
  expects?: RegExp;
  reach?: (page: Page) => Promise<unknown>;
}

const commission = 'central-commission-for-external-relations';
const query = `/?task=queries&query=heads-of-a-body&with={"body":"${commission}","rank":"both"}`;

/** Every view, task, drawer, panel, menu and dialog of the page. */
export const screens: readonly Screen[] = [
  { name: 'the overview', path: '/?' },
  {
    name: 'the legend on a date',
    path: '/?at=1950',
    reach: (page) => page.getByText('Possible, undated').waitFor(),
  },
  {
    name: 'a trace with its caveats and notes',
    path: `/?subject=${commission}`,
    reach: async (page) => {
      await press(page, /^Caveats/);
      await press(page, /^Notes/);
    },
  },
  {
    name: 'a trace on a date',
    path: `/?subject=${commission}&at=1978-08-03`,
    reach: (page) => page.getByRole('heading', { name: 'Certain' }).waitFor(),
  },
  {
    name: 'a trace on a date with no head known',
    path: `/?subject=${commission}&at=1900`,
    reach: (page) => page.getByText('No head known', { exact: true }).waitFor(),
  },
  {
    name: 'a citation',
    covers: true,
    path: `/?subject=${commission}`,
    reach: (page) =>
      page
        .getByRole('button', { name: /^Note / })
        .first()
        .click(),
  },
  { name: 'the neighbourhood', path: '/?task=explore' },
  {
    name: 'paths with their options',
    path: '/?task=explore&from=xuan-thuy&to=william-kashtan',
    reach: (page) => press(page, /^Up to 5 hops/),
  },
  {
    name: 'entities to exclude from paths',
    covers: true,
    path: '/?task=explore&from=nguyen-chi-thanh&to=william-kashtan',
    reach: (page) => press(page, 'Exclude part of this path'),
  },
  {
    name: 'saved queries',
    path: '/?task=queries',
    reach: (page) => page.getByRole('button', { name: /^Who headed what on a date/ }).waitFor(),
  },
  {
    name: 'a query that is written',
    path: '/?task=queries&query=heads-of-a-body&edit=true',
    reach: (page) => page.getByRole('group', { name: 'Parameter rank' }).waitFor(),
  },
  {
    name: 'the queries about an entity',
    path: `/?node=${commission}&queriesAbout=${commission}`,
    reach: (page) => page.getByRole('region', { name: 'Queries about this commission' }).waitFor(),
  },
  {
    name: 'a saved query with its result',
    path: query,
    reach: async (page) => {
      await page.getByRole('region', { name: 'Result' }).getByRole('row').first().waitFor();
      await press(page, 'View Cypher');
    },
  },
  {
    name: 'the console',
    path: '/?task=queries&console=',
    reach: (page) => page.locator('.cm-content').waitFor(),
  },
  {
    name: 'the console with parameters and what is wrong',
    path: `/?task=queries&console=${encodeURIComponent('RETURN $at.min, $limit, wrong; RETURN 1')}`,
    expects: /Failed to load resource/,
    reach: async (page) => {
      await page.locator('.cm-lintRange').first().waitFor();
      await page.getByRole('textbox', { name: '$at' }).fill('1978');
      await page.getByRole('textbox', { name: '$limit' }).fill('2');
      await press(page, /^Run all/);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'a plan in the console',
    path: `/?task=queries&console=${encodeURIComponent('MATCH (p:Person)-->(b) RETURN p, count(b)')}`,
    reach: async (page) => {
      await press(page, 'Profile');
      await page.getByText('Produce results').waitFor();
    },
  },
  {
    name: 'the choices of a saved query',
    covers: true,
    path: '/?task=queries&query=heads-of-a-body',
    reach: (page) => press(page, /Rank/),
  },
  {
    name: 'an event traced',
    path: '/?subject=visit-of-william-kashtan-1978',
    reach: (page) => page.getByRole('region', { name: 'Office holders on this date' }).waitFor(),
  },
  {
    name: 'a search in some kinds that finds nothing',
    covers: true,
    path: '/?',
    reach: async (page) => {
      await page.getByRole('combobox', { name: 'Leader, body or event' }).fill('comprehensive diplomacy');
      await page.getByText(/Found elsewhere:$/).waitFor();
    },
  },
  {
    name: 'a calendar',
    covers: true,
    path: '/?at=1978-08-03',
    reach: async (page) => {
      await press(page, 'Choose from a calendar: As-of date');
      await page.getByRole('button', { name: 'August 1978', exact: true }).waitFor();
    },
  },
  {
    name: 'a date that may be read in two ways',
    path: `/?subject=${commission}`,
    reach: async (page) => {
      await page.getByRole('textbox', { name: 'In office on' }).fill('3/8/1978');
      await page.getByRole('button', { name: '8 March 1978', exact: true }).waitFor();
    },
  },
  {
    name: 'a form with problems',
    path: '/?task=queries&query=in-common',
    reach: async (page) => {
      await page.getByRole('textbox', { name: 'As of (optional)' }).fill('31.2.1978');
      await press(page, 'Run');
    },
  },
  {
    name: 'the timeline',
    path: '/?view=timeline&at=1978',
    spares: ['label-content-name-mismatch'],
    reach: (page) => page.getByRole('region', { name: 'Timeline' }).waitFor(),
  },
  {
    name: 'the symbols of the timeline',
    covers: true,
    path: `/?view=timeline&subject=${commission}`,
    reach: (page) => press(page, 'Symbols and keyboard'),
  },
  {
    name: 'the table',
    path: `/?view=table&subject=${commission}&at=1978`,
    reach: (page) => page.getByRole('grid', { name: 'Facts' }).waitFor(),
  },
  {
    name: 'an entity that did not exist on the date',
    path: '/?node=foreign-liaison-commission-1958&at=1978',
    reach: (page) => opened(page, 'Foreign Liaison Commission'),
  },
  {
    name: 'an entity with an open list of neighbours',
    path: '/?node=xuan-thuy',
    reach: async (page) => {
      await opened(page, 'Xuan Thuy');
      await press(page, /^headed/);
    },
  },
  {
    name: 'office holders on the date of an event',
    path: '/?node=visit-of-william-kashtan-1978&officeHolders=visit-of-william-kashtan-1978',
    reach: (page) => press(page, /^No head known/),
  },
  {
    name: 'a relationship',
    path: '/?node=xuan-thuy',
    reach: async (page) => {
      await opened(page, 'Xuan Thuy');
      await page
        .getByRole('region', { name: 'Graph as a list' })
        .getByRole('button', { name: /^Xuan Thuy headed/ })
        .first()
        .press('Enter');
      await page.getByRole('complementary', { name: 'Relationship' }).waitFor();
    },
  },
  {
    name: 'the sources',
    path: '/?source=all',
    reach: (page) => page.getByRole('heading', { name: 'Sources' }).waitFor(),
  },
  {
    name: 'a source',
    path: '/?source=external-affairs-2025:14',
    reach: (page) => page.getByText('2025 ¶14').waitFor(),
  },
  {
    name: 'the page of an office on a date',
    path: `/?office=${commission}&at=1990`,
    reach: (page) => page.getByRole('heading', { name: 'As of 1990' }).waitFor(),
  },
  {
    name: 'the lineage of a body on a date',
    path: `/?names=${commission}&at=1959`,
    reach: (page) => page.getByText('In force', { exact: true }).waitFor(),
  },
  {
    name: 'dates compared',
    path: '/?since=1975&until=1980',
    reach: (page) => page.getByRole('heading', { name: /^Started/ }).waitFor(),
  },
  {
    name: 'search results',
    covers: true,
    path: '/?at=1978',
    reach: async (page) => {
      await page.getByRole('combobox', { name: 'Find an entity' }).fill('foreign');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'a search without results',
    covers: true,
    path: '/?',
    reach: async (page) => {
      await page.getByRole('combobox', { name: 'Find an entity' }).fill('qqqq');
      await page.getByText('No results for').waitFor();
    },
  },
  {
    name: 'the export menu',
    covers: true,
    path: '/?',
    reach: (page) => press(page, 'Export'),
  },
  { name: 'the theme menu', covers: true, path: '/?', reach: (page) => press(page, /^Theme/) },
  { name: 'the layout menu', covers: true, path: '/?', reach: (page) => press(page, 'Layout') },
  { name: 'the export of an image', covers: true, path: '/?', reach: (page) => press(page, 'Export image') },
  {
    name: 'the menu of a node',
    covers: true,
    path: '/?',
    reach: async (page) => {
      const { x, y } = await pointOf(page, 'vietnam');
      await page.mouse.click(x, y, { button: 'right' });
      await page.getByRole('menuitem', { name: 'joined' }).waitFor();
    },
  },
  {
    name: 'the tooltip of a node',
    path: '/?',
    reach: async (page) => {
      const { x, y } = await pointOf(page, 'vietnam');
      await page.mouse.move(x, y);
      await page.mouse.move(x + 1, y);
      await page.locator('.canvas-tooltip').waitFor();
    },
  },
  {
    name: 'a notice after an expansion',
    path: '/?node=ho-chi-minh',
    reach: async (page) => {
      await page.getByRole('group', { name: 'Actions' }).getByRole('button', { name: 'Expand' }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'an entity that is not there',
    path: '/?subject=nobody-at-all',
    expects: /Failed to load resource/,
    reach: (page) => page.getByRole('alert').waitFor(),
  },
  {
    name: 'the keyboard shortcuts',
    path: '/?',
    covers: true,
    reach: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
    },
  },
  {
    name: 'a result of numbers as bars',
    path: '/?task=queries&query=most-connected&with={}',
    reach: (page) => page.getByRole('img', { name: /^Bar chart/ }).waitFor(),
  },
  {
    name: 'an empty canvas',
    path: '/?ids=nobody-at-all',
    reach: (page) => page.getByRole('heading', { name: 'The canvas is empty' }).waitFor(),
  },
  {
    name: 'the command palette',
    covers: true,
    // The arrow keys scroll it from its search field, where the focus stays.
    spares: ['scrollable-region-focusable'],
    path: '/?node=xuan-thuy',
    reach: async (page) => {
      await opened(page, 'Xuan Thuy');
      await page.keyboard.press('Control+k');
      await page.getByRole('group', { name: 'Layout' }).waitFor();
    },
  },
  {
    name: 'the glossary',
    covers: true,
    path: '/?view=table',
    reach: async (page) => {
      await press(page, 'Help');
      await page.getByRole('menuitem', { name: 'Glossary' }).click();
      await page.getByRole('dialog', { name: 'Glossary' }).waitFor();
    },
  },
  {
    name: 'the export menu of a trace',
    covers: true,
    path: `/?subject=${commission}`,
    reach: (page) =>
      page
        .getByRole('region', { name: 'Trace' })
        .getByRole('button', { name: 'Export', exact: true })
        .click(),
  },
  {
    name: 'the documentation of the API',
    path: '/api/docs',
    reach: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  },
];

function press(page: Page, name: string | RegExp): Promise<void> {
  const button: Locator = page.getByRole('button', {
    name,
    ...(typeof name === 'string' && { exact: true }),
  });
  return button.first().click();
}
