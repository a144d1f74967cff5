import type { GraphNode, PropertyValue } from '../../../../contract/model/graph.ts';
import { ownValue } from '../../../../contract/model/own-value.ts';
import { otherProperties } from '../../../entity/properties.ts';

/**
 * The properties in which nodes agree, by name.
 * @param isOwnModel whether they are ours
 */
export function sharedValues(nodes: readonly GraphNode[], isOwnModel: boolean): [string, PropertyValue][] {
  const [first, ...others] = nodes;
  if (!first) return [];
  return otherProperties(first.properties, isOwnModel).filter(([name, value]) => {
    const text = JSON.stringify(value);
    return others.every(({ properties }) => JSON.stringify(ownValue(properties, name)) === text);
  });
}
