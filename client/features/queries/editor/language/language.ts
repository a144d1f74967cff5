import type { DbSchema } from '@neo4j-cypher/language-support';
import { type Remote, wrap } from 'comlink';
import type { Semantics } from './semantics.worker.ts';
import type { Syntax } from './syntax.worker.ts';

/** A part of the text, by what it is in Cypher: `keyword`, `label` … */
export interface Token {
  from: number;
  to: number;
  type: string;
}

/** What could stand at the caret. */
export interface Suggestion {
  label: string;
  insert: string;
  /** As the Language Server Protocol numbers them. */
  kind: number;
  detail: string;
  explanation: string;
}

export interface Signature {
  label: string;
  parameters: string[];
  /** Which of them the caret is in. */
  active: number;
  explanation: string;
}

/** Something wrong with the text. */
export interface Fault {
  from: number;
  to: number;
  isError: boolean;
  message: string;
}

/** What Cypher is as far as the open database speaks it. */
export type LanguageSchema = DbSchema;

let syntax: Remote<Syntax> | undefined;
let semantics: Remote<Semantics> | undefined;

/** The grammar, in a worker that is started when it is first asked. */
export function askSyntax(): Remote<Syntax> {
  syntax ??= wrap<Syntax>(
    new Worker(new URL('./syntax.worker.ts', import.meta.url), { type: 'module', name: 'Cypher syntax' }),
  );
  return syntax;
}

/** Neo4j's semantic analysis, in a worker that is started when it is first asked. */
export function askSemantics(): Remote<Semantics> {
  semantics ??= wrap<Semantics>(
    new Worker(new URL('./semantics.worker.ts', import.meta.url), {
      type: 'module',
      name: 'Cypher semantics',
    }),
  );
  return semantics;
}
