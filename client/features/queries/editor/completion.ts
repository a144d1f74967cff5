import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { askSyntax, type LanguageSchema, type Suggestion } from './language/language.ts';

/** After these a name may follow, also where none has been begun. */
const leadingSigns = ['.', ':', '|', '&', '$'];

/** Offers what may stand at the caret: words of Cypher, names of the database, and parameters. */
export function completion(schemaNow: () => Promise<LanguageSchema>): Extension {
  const source = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const { state, pos, explicit } = context;
    const word = context.matchBefore(/[\p{L}\p{N}_]+/u);
    const isAfterSign = leadingSigns.includes(state.sliceDoc(pos - 1, pos));
    if (!word && !isAfterSign && !explicit) return null;
    const found = await askSyntax().suggestions(state.doc.toString(), pos, await schemaNow(), explicit);
    if (context.aborted || found.length === 0) return null;
    return { from: word?.from ?? pos, options: found.map(optionOf), validFor: /^[\p{L}\p{N}_]*$/u };
  };
  return autocompletion({ override: [source], icons: true, maxRenderedOptions: 60 });
}

/** Of the Language Server Protocol's kinds, those that are used for Cypher, as CodeMirror calls them. */
const kinds = new Map([
  [2, 'method'],
  [3, 'function'],
  [6, 'variable'],
  [10, 'property'],
  [12, 'variable'],
  [14, 'keyword'],
  [20, 'label'],
  [22, 'relationship'],
  [23, 'relationship'],
  [25, 'label'],
]);

function optionOf({ label, insert, kind, detail, explanation }: Suggestion): Completion {
  const type = kinds.get(kind) ?? 'text';
  return {
    label,
    apply: insert,
    type,
    // Names of the database before words of the language: these are the ones nobody knows by heart.
    boost: type === 'keyword' ? -1 : type === 'function' ? 0 : 1,
    ...(detail !== '' && detail !== label && { detail }),
    ...(explanation !== '' && { info: explanation }),
  };
}
