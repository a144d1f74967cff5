import { type Diagnostic, linter, lintKeymap } from '@codemirror/lint';
import { type EditorState, type Extension, StateEffect, StateField, type Text } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import type { TextProblem } from './cypher-editor.tsx';
import { advice } from './language/advice.ts';
import { askSemantics, type Fault, type LanguageSchema } from './language/language.ts';

/** How long nothing has been typed before the text is checked, in milliseconds. */
const rest = 350;

const setGiven = StateEffect.define<readonly TextProblem[]>();

/** Problems that others have found; each goes once the text is changed. */
const given = StateField.define<readonly TextProblem[]>({
  create: () => [],
  update(problems, { docChanged, effects }) {
    const found = effects.find((effect) => effect.is(setGiven));
    if (found) return found.value;
    return docChanged && problems.length > 0 ? [] : problems;
  },
});

/** Underlines what is wrong in place, as one types. */
export function linting(schemaNow: () => Promise<LanguageSchema>): Extension {
  const check = async ({ state }: EditorView): Promise<Diagnostic[]> => {
    const text = state.doc.toString();
    const schema = await schemaNow();
    const faults = text.trim() === '' ? [] : await askSemantics().faults(text, schema);
    const found = faults.map((fault) => diagnosticOf(fault, state.doc.length, schema));
    const places = new Set(found.map(({ from }) => from));
    const others = givenIn(state).filter(({ from }) => !places.has(from));
    return [...others, ...found].toSorted((one, other) => one.from - other.from);
  };
  return [
    given,
    linter(check, {
      delay: rest,
      needsRefresh: ({ transactions, state, startState }) =>
        transactions.some(({ effects }) => effects.some((effect) => effect.is(setGiven))) &&
        state.field(given) !== startState.field(given),
    }),
    keymap.of(lintKeymap),
  ];
}

/** Shows what others have found. */
export function showGiven(view: EditorView, problems: readonly TextProblem[]): void {
  view.dispatch({ effects: setGiven.of(problems) });
}

function diagnosticOf(
  { from, to, isError, message }: Fault,
  length: number,
  schema: LanguageSchema,
): Diagnostic {
  return {
    ...visible(from, to, length),
    severity: isError ? 'error' : 'warning',
    message: advice(message, schema),
  };
}

function givenIn(state: EditorState): Diagnostic[] {
  return state.field(given).map(({ line, column, message }) => {
    const from = offsetOf(state.doc, line, column);
    return { ...visible(from, state.wordAt(from)?.to ?? from, state.doc.length), severity: 'error', message };
  });
}

/** Where a line and a column, both counted from 1, lie in a text. */
export function offsetOf(doc: Text, line: number, column: number): number {
  const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
  return Math.min(to, from + Math.max(0, column - 1));
}

/** A range within the text that is at least one letter wide, where it has one. */
function visible(from: number, to: number, length: number): { from: number; to: number } {
  const end = Math.min(Math.max(to, from + 1), length);
  return { from: Math.max(0, Math.min(from, end - 1)), to: end };
}
