import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import { beforeEach, expect, test } from 'vitest';
import { type Camera, createCamera } from '../../../../../client/views/canvas/camera.ts';
import { type Box, boxAt, overlap } from '../../../../../client/views/canvas/footprint.ts';
import { footprintOfNode } from '../../../../../client/views/canvas/layouts/problem.ts';

const legend = { left: 10, right: 250, top: 300, bottom: 590 };
const toolbar = { left: 740, right: 790, top: 350, bottom: 590 };
let cy: Core;
let camera: Camera;

beforeEach(() => {
  // Without a page the drawing has no size of its own.
  const size = { width: () => 800, height: () => 600 };
  cy = Object.assign(cytoscape({ headless: true, minZoom: 0.05, maxZoom: 4 }), size);
  camera = createCamera(
    cy,
    () => true,
    () => [legend, toolbar],
  );
});

function put(id: string, x: number, y: number): NodeSingular {
  const data = { id, size: 40, caption: id };
  return cy.add({ data, position: { x, y } }) as unknown as NodeSingular;
}

/** Where a node with its caption lies in the frame, in pixels. */
function inFrame(node: NodeSingular): Box {
  const { left, right, top, bottom } = boxAt(footprintOfNode(node), node.position());
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return {
    left: left * zoom + pan.x,
    right: right * zoom + pan.x,
    top: top * zoom + pan.y,
    bottom: bottom * zoom + pan.y,
  };
}

function isClear(node: NodeSingular): boolean {
  const box = inFrame(node);
  const inside = box.left >= 0 && box.right <= cy.width() && box.top >= 0 && box.bottom <= cy.height();
  return inside && !overlap(box, legend) && !overlap(box, toolbar);
}

test('a fitted graph lies clear of the frame’s edges and of what covers them', () => {
  const nodes = [put('a', -2000, 40), put('b', 1500, 900), put('c', 0, -3000)];
  camera.fit();
  expect(nodes.map(isClear)).toEqual([true, true, true]);
  expect(camera.fitted()).toBe(true);
});

test('a graph uses the room above and beside what covers a corner', () => {
  const nodes = [put('a', 0, 0), put('b', 700, 60), put('c', 350, 480)];
  camera.fit();
  expect([nodes.map(isClear), cy.zoom() > 0.9]).toEqual([[true, true, true], true]);
});

test('a single node is not blown up', () => {
  put('a', 10, 10);
  camera.fit();
  expect(cy.zoom()).toBe(1.15);
});

test('what is hidden or has no place yet does not count', () => {
  const near = put('near', 0, 0);
  put('hidden', 9000, 0).addClass('switched-off');
  put('unplaced', 0, 9000).addClass('unplaced');
  camera.fit();
  expect([cy.zoom(), isClear(near)]).toEqual([1.15, true]);
});

test('added nodes in sight leave the view alone; others bring themselves and what was in sight into view', () => {
  const here = put('here', 0, 0);
  camera.fit();
  camera.zoomBy(1);
  const before = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  camera.reveal(cy.collection(here) as never);
  expect({ zoom: cy.zoom(), pan: cy.pan() }).toEqual(before);
  const far = put('far', 900, 300);
  camera.reveal(cy.nodes('#far'));
  expect([isClear(here), isClear(far), cy.zoom() < before.zoom]).toEqual([true, true, true]);
});

test('a node out of sight is brought to the middle without zooming, one in sight is not moved', () => {
  const here = put('here', 0, 0);
  const far = put('far', 5000, 5000);
  cy.viewport({ zoom: 1, pan: { x: 150, y: 100 } });
  camera.seek(here);
  expect(cy.pan()).toEqual({ x: 150, y: 100 });
  camera.seek(far);
  expect([cy.zoom(), isClear(far)]).toEqual([1, true]);
});
