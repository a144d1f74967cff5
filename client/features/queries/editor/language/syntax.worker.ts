import {
  autocomplete,
  type DbSchema,
  formatQuery,
  highlightSyntax,
  signatureHelp,
} from '@neo4j-cypher/language-support';
import { expose } from 'comlink';
import type { Signature, Suggestion, Token } from './language.ts';

/** What is known by the grammar alone, away from the page so that typing stays quick. */
const syntax = {
  tokens(text: string): Token[] {
    return highlightSyntax(text).map(({ position, length, tokenType }) => ({
      from: position.startOffset,
      to: position.startOffset + length,
      type: tokenType,
    }));
  },

  suggestions(text: string, caret: number, schema: DbSchema, explicit: boolean): Suggestion[] {
    const items = autocomplete(text.slice(0, caret), schema, {
      caretPosition: caret,
      manual: explicit,
      consoleCommandsEnabled: false,
    });
    return items.map(({ label, kind, insertText, detail, signature, documentation }) => ({
      label,
      insert: insertText ?? label,
      kind: kind ?? 1,
      detail: signature ?? detail ?? '',
      explanation: plain(documentation),
    }));
  },

  /** What a function or procedure takes whose brackets the caret is in; null outside of them. */
  signature(text: string, caret: number, schema: DbSchema): Signature | null {
    const { signatures, activeParameter } = signatureHelp(text, schema, {
      caretPosition: caret,
      consoleCommandsEnabled: false,
    });
    const [found] = signatures;
    if (!found) return null;
    return {
      label: found.label,
      parameters: (found.parameters ?? []).map(({ label }) => String(label)),
      active: activeParameter ?? 0,
      explanation: plain(found.documentation),
    };
  },

  format(text: string, caret: number): { text: string; caret: number } {
    const { formattedQuery, newCursorPos } = formatQuery(text, { cursorPosition: caret });
    return { text: formattedQuery, caret: newCursorPos ?? caret };
  },
};
/** What the database says of something, without the signs of Markdown. */
function plain(documentation: string | { value: string } | undefined): string {
  const text = typeof documentation === 'string' ? documentation : (documentation?.value ?? '');
  return text.replaceAll('`', '');
}

export type Syntax = typeof syntax;

expose(syntax);
