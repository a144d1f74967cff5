import {
  acceptCompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentLess,
  indentMore,
  insertNewlineAndIndent,
} from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { completion } from './completion.ts';
import { formatText } from './formatting.ts';
import { highlighting } from './highlighting.ts';
import type { LanguageSchema } from './language/language.ts';
import { linting } from './linting.ts';
import { signatureHelp } from './signature.ts';

interface EditorKeys {
  /** @returns whether there is anything to run */
  run(): boolean;
  /** @returns true: there is always a way out */
  leave(): boolean;
  /** Puts what was run before (1) or after (-1) in the place of the text. @returns whether there is such a way */
  recall(step: 1 | -1): boolean;
}

/** What an editor of Cypher can do. Escape closes what is open in it, and leaves it where nothing is. */
export function editing(
  schemaNow: () => Promise<LanguageSchema>,
  { run, leave, recall }: EditorKeys,
): Extension {
  return [
    keymap.of([
      {
        key: 'Mod-Enter',
        run: (view) => {
          closeCompletion(view);
          return run();
        },
      },
      { key: 'Ctrl-ArrowUp', run: () => recall(1) },
      { key: 'Ctrl-ArrowDown', run: () => recall(-1) },
      { key: 'Shift-Alt-f', run: format },
      { key: 'Tab', run: (view) => acceptCompletion(view) || indentMore(view), shift: indentLess },
    ]),
    lineNumbers(),
    highlightActiveLine(),
    history(),
    closeBrackets(),
    search({ top: true }),
    completion(schemaNow),
    linting(schemaNow),
    signatureHelp(schemaNow),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      { key: 'Enter', run: insertNewlineAndIndent },
      ...historyKeymap,
      { key: 'Escape', run: ({ state }) => selectsOne(state) && leave() },
      ...defaultKeymap,
    ]),
    appearance,
  ];
}

/** How the text looks. */
const appearance: Extension = [
  highlightSpecialChars(),
  drawSelection(),
  bracketMatching(),
  highlightSelectionMatches(),
  indentUnit.of('  '),
  EditorState.tabSize.of(2),
  EditorView.lineWrapping,
  highlighting,
];

/** Several carets become one first, which Escape does as well. */
function selectsOne({ selection }: EditorState): boolean {
  return selection.ranges.length === 1;
}

function format(view: EditorView): boolean {
  void formatText(view);
  return true;
}
