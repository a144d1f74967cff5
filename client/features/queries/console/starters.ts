import type { Schema } from '../../../../contract/api/routes/service.ts';
import { quoteName } from '../../../../contract/text/cypher-quoting.ts';
import nodesOfLabel from '../../../../cypher/starters/nodes-of-a-label.cypher?raw';
import relationshipsByType from '../../../../cypher/starters/relationships-by-type.cypher?raw';
import relationshipsOfType from '../../../../cypher/starters/relationships-of-a-type.cypher?raw';

/** A statement to begin with. */
export interface Starter {
  title: string;
  statement: string;
}

/** Statements that say something of any graph, with the names that this one knows. */
export function startersOf({ labels, relationshipTypes }: Schema): Starter[] {
  // The commonest label and type of all say least: everything has them.
  const label = labels.toSorted((one, other) => other.count - one.count)[Math.min(1, labels.length - 1)]
    ?.label;
  const type = relationshipTypes.toSorted((one, other) => other.count - one.count)[0]?.type;
  return [
    ...(label === undefined ? [] : [starterIn(nodesOfLabel, '`label`', label)]),
    ...(type === undefined ? [] : [starterIn(relationshipsOfType, '`type`', type)]),
    starterIn(relationshipsByType),
  ];
}

/**
 * @param file its first line, a comment, is the title
 * @param gap what stands for a name of the graph
 */
function starterIn(file: string, gap = '', name = ''): Starter {
  const [title = '', ...statement] = file.trim().split('\n');
  return {
    title: title.replace('// ', ''),
    statement: statement.join('\n').replace(gap, () => gap && quoteName(name)),
  };
}
