import { quoteName } from '../../contract/text/cypher-quoting.ts';
import ofLabel from '../../cypher/starters/nodes-of-a-label.cypher?raw';
import byType from '../../cypher/starters/relationships-by-type.cypher?raw';
import ofType from '../../cypher/starters/relationships-of-a-type.cypher?raw';

/** A statement to begin with. */
export interface Starter {
  title: string;
  statement: string;
}

export function nodesOfLabel(label: string): Starter {
  return starterIn(ofLabel, '`label`', label);
}

export function relationshipsOfType(type: string): Starter {
  return starterIn(ofType, '`type`', type);
}

export const relationshipsByType: Starter = starterIn(byType);

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
