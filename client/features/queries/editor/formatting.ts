import type { EditorView } from '@codemirror/view';
import { askSyntax } from './language/language.ts';

/** Lays the text out anew as Neo4j's style guide has it; what was typed meanwhile stays as it is. */
export async function formatText(view: EditorView): Promise<void> {
  const { doc, selection } = view.state;
  const { text, caret } = await askSyntax().format(doc.toString(), selection.main.head);
  if (view.state.doc !== doc || text === doc.toString()) return;
  view.dispatch({
    changes: { from: 0, to: doc.length, insert: text },
    selection: { anchor: Math.min(caret, text.length) },
    scrollIntoView: true,
    userEvent: 'input.format',
  });
}
