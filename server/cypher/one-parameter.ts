import { quoted } from '../../contract/text/cypher-quoting.ts';

const quotedOrParameter = new RegExp(`${quoted.source}|\\$([A-Za-z_]\\w*)(?![\\w(])`, 'g');

/**
 * A statement with its parameters as fields of one map, `$asked`. Neo4j keeps a plan for each combination of types that the
 * parameters of a statement had, null being one of them, and of how long their lists were; so one whose parameters are
 * mostly left out would be planned anew for many a caller, which takes seconds. Of a map it knows that it is one.
 */
export function withOneParameter(text: string): string {
  return text.replace(quotedOrParameter, (found: string, name: string | undefined) =>
    name === undefined ? found : `$asked.${name}`,
  );
}
