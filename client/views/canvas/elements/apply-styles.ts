import type { Core } from 'cytoscape';
import { ownValue } from '../../../../contract/model/own-value.ts';
import type { GraphStyles, ItemStyle } from '../../../entity/looks/by-value/graph-styles.ts';
import { lookOf } from '../../../entity/looks/current-looks.ts';
import { sizeFor } from '../footprint.ts';
import type { Icons } from '../styles/icon-sheet.tsx';
import { elementOf, idOf } from './ids.ts';

/** Gives what is drawn the colours and sizes that the values of its properties make; what has them already stays untouched. */
export function applyStyles(cy: Core, { nodes, edges }: GraphStyles, icons: Icons): void {
  const change = (id: string, wanted: Readonly<Record<string, unknown>>) => {
    const element = elementOf(cy, id);
    if (element.empty()) return;
    if (element.data('isSized') && !('size' in wanted))
      element.data({ size: sizeFor(element.degree(false)), isSized: false });
    const data = element.data();
    if (Object.entries(wanted).some(([name, value]) => ownValue(data, name) !== value)) element.data(wanted);
  };
  for (const node of cy.nodes('[?isStyled]'))
    if (!nodes.has(idOf(node))) change(idOf(node), dataOfNode({}, node.data('label'), icons));
  for (const [id, style] of nodes) change(id, dataOfNode(style, elementOf(cy, id).data('label'), icons));
  for (const [id, style] of edges) change(id, dataOfEdge(style));
}

function dataOfNode({ tone, size }: ItemStyle, label: string, icons: Icons) {
  // Of several nodes of a label only one value may have a colour of its own: the others look as they would without.
  const { light, dark, iconOnLight } = tone ?? lookOf(label);
  return {
    ...{
      light,
      dark,
      isStyled: tone !== undefined || size !== undefined,
      ...icons.of({ icon: lookOf(label).icon, iconOnLight }),
    },
    ...(size !== undefined && { size, isSized: true }),
  };
}

function dataOfEdge({ tone, size }: ItemStyle) {
  return {
    ...(tone && { lightLine: tone.lightText, darkLine: tone.dark }),
    ...(size !== undefined && { lineWidth: size }),
  };
}
