import '@fontsource-variable/jetbrains-mono';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { parametersIn, placeAt } from '../../../../contract/text/cypher-tokens.ts';
import { problemOf } from '../../../api/problem-error.ts';
import { useShortcutList } from '../../../ui/use-shortcuts.ts';
import { CypherEditor, type CypherEditorHandle } from '../editor/cypher-editor.tsx';
import { useConsole } from './console-store.ts';
import { useGoingTo } from './going-to.ts';
import { problemOf as problemOfValue } from './parameters/given-values.ts';
import { ParameterPanel } from './parameters/parameter-panel.tsx';
import { RunBar } from './run-bar.tsx';
import { runAll, useRuns } from './runs/runs.ts';
import { type RunMode, remarksOf } from './runs/statement-run.ts';
import { statementsOf } from './statements.ts';
import { useConsoleParameters } from './use-console-parameters.ts';
import { useRecall } from './use-recall.ts';

const keys = [
  { keys: ['Mod+Enter'], label: 'Run all, or the selection', run: () => {} },
  {
    keys: ['Control+ArrowUp', 'Control+ArrowDown'],
    label: 'Previous, next statement that was run',
    run: () => {},
  },
  { keys: ['Shift+Alt+f'], label: 'Format', run: () => {} },
  { keys: ['Mod+f'], label: 'Find in the text', run: () => {} },
  { keys: ['Mod+Space'], label: 'Complete', run: () => {} },
  { keys: ['Escape'], label: 'Leave the editor', run: () => {} },
];

/** The editor listens for them itself, while it has the focus. */
const keysOfEditor = keys.map((key) => ({ ...key, isKeyOnly: true }));

/** Where a statement is written and run: the editor, its parameters, and what can be done with it. */
export function Workbench() {
  const { text, write } = useConsole();
  const recall = useRecall();
  const parameters = useConsoleParameters();
  const names = useMemo(() => parameters.map(({ name }) => name), [parameters]);
  const [selection, setSelection] = useState({ from: 0, to: 0 });
  const [tried, setTried] = useState(false);
  const runs = useRuns((state) => state.runs);
  const editor = useRef<CypherEditorHandle>(null);
  const frame = useRef<HTMLDivElement>(null);
  useShortcutList('Console', keysOfEditor);

  const selected = text.slice(selection.from, selection.to);
  const isPart = statementsOf(selected).length > 0;
  const offset = isPart ? selection.from : 0;
  const statements = useMemo(() => statementsOf(isPart ? selected : text), [isPart, selected, text]);

  const run = (mode: RunMode) => {
    if (statements.length === 0) return;
    setTried(true);
    const used = new Set(statements.flatMap((each) => parametersIn(each.text)));
    const faulty = parameters.find((each) => used.has(each.name) && problemOfValue(each) !== undefined);
    if (faulty) {
      requestAnimationFrame(() => focusFault(frame.current));
      return;
    }
    const placed = statements.map((each) => ({ text: each.text, start: placeAt(text, offset + each.from) }));
    void runAll(placed, mode, parameters);
  };

  const remarks = useMemo(
    () => runs.flatMap(({ error, start }) => (error ? remarksOf(problemOf(error), start) : [])),
    [runs],
  );
  const place = useGoingTo(({ place }) => place);
  const go = useEffectEvent(() => place && editor.current?.goTo(place.line, place.column));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each request is a place of its own
  useEffect(() => void go(), [place]);

  return (
    <div className="console-workbench" ref={frame}>
      <div className="console-writing">
        <CypherEditor
          ref={editor}
          label="Cypher"
          value={text}
          onChange={write}
          onSelect={(from, to) => setSelection({ from, to })}
          onRun={() => run('run')}
          onRecall={recall}
          onLeave={() => frame.current?.querySelector<HTMLElement>('.console-run')?.focus()}
          problems={remarks}
          parameters={names}
          autoFocus
        />
        {parameters.length > 0 && <ParameterPanel parameters={parameters} tried={tried} />}
      </div>
      <RunBar
        count={statements.length}
        isSelection={isPart}
        onRun={run}
        onFormat={() => editor.current?.format()}
      />
    </div>
  );
}

/** The first field with something wrong. */
function focusFault(frame: HTMLElement | null): void {
  frame?.querySelector<HTMLElement>('.console-parameters [aria-invalid="true"]')?.focus();
}
