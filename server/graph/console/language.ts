import type { CypherLanguage } from '../../../contract/api/cypher-language.ts';
import type { OpenGraph } from '../open-graph.ts';
import { readingProcedures } from './reading-procedures.ts';

/** Only the newer Cypher has it. */
const newer = 'EXPLAIN LET one = 1 RETURN one';

/**
 * Which Cypher the database speaks, and what a statement may call there. What a database keeps to itself is left out:
 * statements may call it all the same.
 */
export function describeLanguage(graph: OpenGraph): Promise<CypherLanguage> {
  return graph.once('cypher language', {}, async ({ ask, read }) => {
    const [version, functions, procedures] = await Promise.all([
      read({ text: newer, parameters: {} }, 1).then(
        () => '25' as const,
        () => '5' as const,
      ),
      ask('functions').catch(() => []),
      ask('procedures').catch(() => []),
    ]);
    return {
      version,
      functions,
      procedures: procedures.filter(({ name }) => readingProcedures.has(name.toLowerCase())),
    };
  });
}
