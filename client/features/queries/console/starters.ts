import type { Schema } from '../../../../contract/api/routes/service.ts';
import {
  nodesOfLabel,
  relationshipsByType,
  relationshipsOfType,
  type Starter,
} from '../../../entity/starters.ts';

/** Statements that say something of any graph, with the names that this one knows. */
export function startersOf({ labels, relationshipTypes }: Schema): Starter[] {
  // The commonest label and type of all say least: everything has them.
  const label = labels.toSorted((one, other) => other.count - one.count)[Math.min(1, labels.length - 1)]
    ?.label;
  const type = relationshipTypes.toSorted((one, other) => other.count - one.count)[0]?.type;
  return [
    ...(label === undefined ? [] : [nodesOfLabel(label)]),
    ...(type === undefined ? [] : [relationshipsOfType(type)]),
    relationshipsByType,
  ];
}
