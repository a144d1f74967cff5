import { createRequire } from 'node:module';
import type { Core } from 'cytoscape';
import type { Driver } from 'neo4j-driver';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { emptyView } from '../../client/workspace/view/change.ts';
import type { View } from '../../contract/model/view.ts';
import { scaleFree } from '../fixtures/graphs/scale-free.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { median } from './paired.ts';

const cytoscape = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');
const turns = 30;
const rounds = 5;

interface Frames {
  /** That are drawn in a second. */
  rate: number;
  /** What the main thread computes for each, in milliseconds of its own time, however busy the machine is. */
  work: number;
}

/**
 * How the wheel is followed by the canvas, and by bare Cytoscape with the same nodes, edges, arrows and names in the same
 * places.
 * @param address where the program is served, with the client
 */
export async function wheelAt(nodes: number, address: string, driver: Driver): Promise<object> {
  await createGraph(nodes, driver);
  const browser = await launchBrowser();
  try {
    const ours = await openCanvas(browser, `${address}/?saved=${await saveView(nodes, address)}`);
    const bare = await openBare(browser, ours);
    for (const page of [ours, bare]) await turnWheel(page);
    const pairs: [Frames, Frames][] = [];
    for (let round = 0; round < rounds; round += 1)
      pairs.push([await turnWheel(ours), await turnWheel(bare)]);
    const ratio = median(pairs.map(([one, other]) => one.work / other.work));
    return {
      'frames a second': median(pairs.map(([{ rate }]) => rate)).toFixed(1),
      'bare Cytoscape, frames a second': median(pairs.map(([, { rate }]) => rate)).toFixed(1),
      'main thread, ms a frame': median(pairs.map(([{ work }]) => work)).toFixed(1),
      'bare Cytoscape, ms a frame': median(pairs.map(([, { work }]) => work)).toFixed(1),
      ratio: ratio.toFixed(2),
    };
  } finally {
    await browser.close();
  }
}

async function createGraph(nodes: number, driver: Driver): Promise<void> {
  const ids = Array.from({ length: nodes }, (_, index) => idOf(index));
  await driver.executeQuery(
    'UNWIND $ids AS id CREATE (:Entity:Person {id: id, name: "Nguyen Van " + id, dataset: "bench"})',
    { ids },
  );
  await driver.executeQuery(
    `UNWIND $edges AS edge MATCH (one:Entity {id: edge[0]}) MATCH (other:Entity {id: edge[1]})
     CREATE (one)-[:MET {id: edge[0] + " met " + edge[1], dataset: "bench"}]->(other)`,
    { edges: scaleFree(nodes).map(([one, other]) => [idOf(one), idOf(other)]) },
  );
}

function idOf(index: number): string {
  return `bench-${index}`;
}

/** Nodes in a spiral, like the seeds of a sunflower. */
async function saveView(nodes: number, address: string): Promise<string> {
  const placed = Array.from({ length: nodes }, (_, index) => {
    const [reach, angle] = [95 * Math.sqrt(index), index * Math.PI * (3 - Math.sqrt(5))];
    const position = { x: Math.round(reach * Math.cos(angle)), y: Math.round(reach * Math.sin(angle)) };
    return { id: idOf(index), position };
  });
  const view: View = { ...emptyView, nodes: placed, edges: 'all' };
  const answer = await fetch(`${address}/api/views`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: null, view }),
  });
  return ((await answer.json()) as { id: string }).id;
}

interface Stage extends HTMLElement {
  _cyreg?: { cy: Core };
}

async function openCanvas(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page
    .locator('.canvas[data-idle="true"] .canvas-labels[data-placed="true"]')
    .waitFor({ timeout: 120_000 });
  await page.evaluate(() => {
    const stage: Stage | null = document.querySelector('[role="application"]');
    Object.assign(window, { cy: stage?._cyreg?.cy });
  });
  return countingFrames(page);
}

async function openBare(browser: Browser, ours: Page): Promise<Page> {
  const elements = await ours.evaluate(() => {
    const cy: Core = Reflect.get(window, 'cy');
    const nodes = cy.nodes().map((node) => ({
      data: { id: node.id(), name: node.data('name') },
      position: { ...node.position() },
    }));
    const edges = cy.edges().map((edge) => ({
      data: {
        id: edge.id(),
        source: edge.source().id(),
        target: edge.target().id(),
        name: edge.data('verb'),
      },
    }));
    return [...nodes, ...edges];
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent('<div id="stage" style="position: absolute; inset: 0"></div>');
  await page.addScriptTag({ path: cytoscape });
  await page.evaluate((elements) => {
    const open: (options: cytoscape.CytoscapeOptions) => Core = Reflect.get(window, 'cytoscape');
    const cy = open({
      container: document.getElementById('stage'),
      elements,
      layout: { name: 'preset' },
      style: [
        { selector: 'node', style: { label: 'data(name)' } },
        {
          selector: 'edge',
          style: { label: 'data(name)', 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' },
        },
      ],
    });
    Object.assign(window, { cy });
  }, elements);
  return countingFrames(page);
}

async function countingFrames(page: Page): Promise<Page> {
  await page.evaluate(() => {
    const cy: Core = Reflect.get(window, 'cy');
    Object.assign(window, { drawn: 0 });
    cy.on('render', () => Object.assign(window, { drawn: Number(Reflect.get(window, 'drawn')) + 1 }));
  });
  return page;
}

/** Zooms in and out by a real wheel, whose every turn waits for the page to follow: more frames than turns are not drawn. */
async function turnWheel(page: Page): Promise<Frames> {
  await page.bringToFront();
  await page.mouse.move(720, 450);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.waitForTimeout(1000);
  const [frames, work, began] = [await framesOf(page), await workOf(session), performance.now()];
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, turn % 20 < 10 ? -60 : 60);
    await page.waitForTimeout(16);
  }
  const seconds = (performance.now() - began) / 1000;
  const drawn = (await framesOf(page)) - frames;
  const spent = (await workOf(session)) - work;
  await session.detach();
  return { rate: drawn / seconds, work: spent / drawn };
}

function framesOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(window, 'drawn')));
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
