import { type DbSchema, isNotParamError, lintCypherQuery } from '@neo4j-cypher/language-support';
import { expose } from 'comlink';
import type { Fault } from './language.ts';

/** What Neo4j's own analysis finds wrong: six megabytes of code, and slower than all else, so it has a worker of its own. */
const semantics = {
  faults(text: string, schema: DbSchema): Fault[] {
    // What a parameter is given is for those who run the statement to ask.
    const { diagnostics } = lintCypherQuery(text, schema, { consoleCommandsEnabled: false });
    return diagnostics
      .map(({ offsets, severity, message }) => ({
        from: offsets.start,
        to: endOf(text, offsets, message),
        isError: severity === 1,
        message: typeof message === 'string' ? message : message.value,
      }))
      .filter(isNotParamError);
  },
};
/** Of a variable that is not defined, the analysis marks all that follows it as well. */
function endOf(text: string, { start, end }: { start: number; end: number }, message: unknown): number {
  const [, name] = /^Variable `(.+)` not defined/.exec(String(message)) ?? [];
  if (name === undefined) return end;
  return start + (text[start] === '`' ? name.length + 2 : name.length);
}

export type Semantics = typeof semantics;

expose(semantics);
