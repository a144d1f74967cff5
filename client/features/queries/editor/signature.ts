import { StateEffect, StateField } from '@codemirror/state';
import {
  type EditorView,
  keymap,
  showTooltip,
  type Tooltip,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { askSyntax, type LanguageSchema, type Signature } from './language/language.ts';

interface Shown {
  signature: Signature;
  position: number;
}

const setShown = StateEffect.define<Shown | null>();

const shownSignature = StateField.define<Shown | null>({
  create: () => null,
  update(shown, { effects }) {
    const found = effects.find((effect) => effect.is(setShown));
    return found ? found.value : shown;
  },
  provide: (field) => showTooltip.from(field, (shown) => shown && tooltipOf(shown)),
});

/** Says what a function or procedure takes while one types between its brackets; Escape hides it. */
export function signatureHelp(schemaNow: () => Promise<LanguageSchema>) {
  const asking = ViewPlugin.fromClass(
    class {
      update(update: ViewUpdate): void {
        if (!update.docChanged && !(update.selectionSet && update.state.field(shownSignature))) return;
        void schemaNow().then((schema) => ask(update.view, schema));
      }
    },
  );
  const hide = (view: EditorView): boolean => {
    if (!view.state.field(shownSignature)) return false;
    view.dispatch({ effects: setShown.of(null) });
    return true;
  };
  return [shownSignature, asking, keymap.of([{ key: 'Escape', run: hide }])];
}

async function ask(view: EditorView, schema: LanguageSchema): Promise<void> {
  const { doc, selection } = view.state;
  const { head } = selection.main;
  const isWithinBrackets = doc.sliceString(0, head).includes('(');
  const signature = isWithinBrackets ? await askSyntax().signature(doc.toString(), head, schema) : null;
  const isLate = view.state.doc !== doc || view.state.selection.main.head !== head;
  if (isLate || !view.dom.isConnected) return;
  if (signature === null && view.state.field(shownSignature) === null) return;
  await Promise.resolve();
  view.dispatch({ effects: setShown.of(signature && { signature, position: head }) });
}

function tooltipOf({ signature, position }: Shown): Tooltip {
  return { pos: position, above: true, create: () => ({ dom: drawn(signature) }) };
}

function drawn({ label, parameters, active, explanation }: Signature): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'cypher-signature';
  const line = document.createElement('code');
  const current = parameters[active];
  const at = current === undefined ? -1 : label.indexOf(current);
  if (current === undefined || at < 0) line.textContent = label;
  else {
    const strong = document.createElement('strong');
    strong.textContent = current;
    line.append(label.slice(0, at), strong, label.slice(at + current.length));
  }
  dom.append(line);
  if (explanation !== '') {
    const text = document.createElement('p');
    text.textContent = explanation;
    dom.append(text);
  }
  return dom;
}
