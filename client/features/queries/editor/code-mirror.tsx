import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { CypherEditorProps } from './cypher-editor.tsx';
import { editing } from './extensions.ts';
import { formatText } from './formatting.ts';
import { useLanguageSchema } from './language/use-language-schema.ts';
import { offsetOf, showGiven } from './linting.ts';

/** CodeMirror as a field of the page: its text is given, and every change of it is passed on. */
export function CodeMirror(props: CypherEditorProps) {
  const { value, label, problems, parameters, minHeight = 120, autoFocus = false } = props;
  const frame = useRef<HTMLDivElement>(null);
  const behind = useRef<HTMLSpanElement>(null);
  const view = useRef<EditorView>(null);
  const schemaNow = useLanguageSchema(parameters);
  const askSchema = useEffectEvent(() => schemaNow());

  const change = useEffectEvent((text: string) => props.onChange(text));
  const select = useEffectEvent((from: number, to: number) => props.onSelect?.(from, to));
  const run = useEffectEvent(() => {
    props.onRun?.();
    return props.onRun !== undefined;
  });
  const leave = useEffectEvent(() => {
    if (props.onLeave) props.onLeave();
    else behind.current?.focus();
    return true;
  });

  const recall = useEffectEvent((step: 1 | -1) => {
    props.onRecall?.(step);
    return props.onRecall !== undefined;
  });

  const create = useEffectEvent((parent: HTMLElement) => {
    const keys = { run: () => run(), leave: () => leave(), recall: (step: 1 | -1) => recall(step) };
    return new EditorView({
      parent,
      state: EditorState.create({
        doc: value,
        extensions: [
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
          editing(() => askSchema(), keys),
          EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
            if (docChanged) change(state.doc.toString());
            if (docChanged || selectionSet) select(state.selection.main.from, state.selection.main.to);
          }),
        ],
      }),
    });
  });
  useImperativeHandle(props.ref, () => ({
    goTo: (line, column) => {
      const current = view.current;
      if (!current) return;
      const anchor = offsetOf(current.state.doc, line, column);
      current.dispatch({ selection: { anchor }, scrollIntoView: true });
      current.focus();
    },
    format: () => void (view.current && formatText(view.current)),
  }));
  const takeFocus = useEffectEvent(() => autoFocus && view.current?.focus());

  useEffect(() => {
    if (!frame.current) return;
    const created = create(frame.current);
    view.current = created;
    takeFocus();
    return () => created.destroy();
  }, []);

  useEffect(() => {
    const current = view.current;
    const text = current?.state.doc.toString();
    if (!current || text === undefined || text === value) return;
    const changes = { from: 0, to: text.length, insert: value };
    current.dispatch({ changes, selection: { anchor: value.length }, scrollIntoView: true });
  }, [value]);

  useEffect(() => {
    if (view.current && problems) showGiven(view.current, problems);
  }, [problems]);

  return (
    <>
      <div ref={frame} className="cypher-editor" style={{ minHeight }} />
      <span ref={behind} tabIndex={-1} className="cypher-behind" />
    </>
  );
}
