import type { GraphNode } from '../../../../contract/model/graph.ts';
import { colourMeasures, type LookSubject, sizeMeasures } from '../../../../contract/model/look.ts';
import { isOwnItem } from '../../../../contract/model/meaning.ts';
import { technicalProperties } from '../../filters/technical-properties.ts';
import { maxForBetweenness } from './measures.ts';
import { formOfProperty } from './property-form.ts';

/** What sizes and colours of some nodes can go by. */
export function offeredSubjects(nodes: readonly GraphNode[]): {
  sizes: LookSubject[];
  colours: LookSubject[];
} {
  const forms = propertiesOf(nodes).flatMap((property) => {
    const form = formOfProperty(nodes, property);
    return form ? [{ property, form }] : [];
  });
  const fits = (measure: string) => measure !== 'betweenness' || nodes.length <= maxForBetweenness;
  return {
    sizes: [
      ...sizeMeasures.filter(fits).map((measure) => ({ measure })),
      ...forms.filter(({ form }) => form !== 'category').map(({ property }) => ({ property })),
    ],
    colours: [
      ...colourMeasures.filter(fits).map((measure) => ({ measure })),
      ...forms.map(({ property }) => ({ property })),
    ],
  };
}

function propertiesOf(nodes: readonly GraphNode[]): string[] {
  const names = new Set<string>();
  for (const node of nodes)
    for (const name of Object.keys(node.properties))
      if (!isOwnItem(node) || !technicalProperties.has(name)) names.add(name);
  return [...names].sort();
}
