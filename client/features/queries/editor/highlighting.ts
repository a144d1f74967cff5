import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { askSyntax, type Token } from './language/language.ts';

const setTokens = StateEffect.define<readonly Token[]>();

/** What is shown of the tokens; it moves with the text until the next ones come. */
const decorations = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, { changes, effects }) {
    const found = effects.find((effect) => effect.is(setTokens));
    return found ? decorate(found.value) : shown.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorate(tokens: readonly Token[]): DecorationSet {
  const marks = tokens
    .filter(({ from, to }) => from < to)
    .map(({ from, to, type }) => Decoration.mark({ class: `cypher-${type}` }).range(from, to));
  return Decoration.set(marks, true);
}

/** Asks for the tokens of the text as it stands; of what is typed meanwhile only the last is asked about. */
const asking = ViewPlugin.fromClass(
  class {
    #isAsking = false;
    #view: EditorView;

    constructor(view: EditorView) {
      this.#view = view;
      void this.#ask();
    }

    update({ docChanged }: ViewUpdate): void {
      if (docChanged && !this.#isAsking) void this.#ask();
    }

    async #ask(): Promise<void> {
      this.#isAsking = true;
      const asked = this.#view.state.doc;
      const tokens = await askSyntax().tokens(asked.toString());
      this.#isAsking = false;
      if (!this.#view.dom.isConnected) return;
      if (this.#view.state.doc.eq(asked)) this.#view.dispatch({ effects: setTokens.of(tokens) });
      else void this.#ask();
    }
  },
);

/** Colours the text by what its parts are in Cypher. */
export const highlighting = [decorations, asking];
