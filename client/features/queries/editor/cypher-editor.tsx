import { type Ref, Suspense } from 'react';
import { lazily } from '../../../ui/lazily.tsx';
import './cypher-colours.css';
import './cypher-editor.css';

/** Something wrong at a place of the text, counted from 1; what lies outside of the text is shown at its end. */
export interface TextProblem {
  line: number;
  column: number;
  message: string;
}

/** What can be done with an editor from outside. */
export interface CypherEditorHandle {
  /** Puts the caret at a place, counted from 1, and the focus into the editor. */
  goTo(line: number, column: number): void;
  /** Lays the text out anew. */
  format(): void;
}

export interface CypherEditorProps {
  ref?: Ref<CypherEditorHandle>;
  value: string;
  onChange: (text: string) => void;
  /** Called by Ctrl or Command with Enter; Enter with these is a line break where absent. */
  onRun?: () => void;
  /** Called by Ctrl with the arrow up (1) or down (-1), for what was run before or after. */
  onRecall?: (step: 1 | -1) => void;
  /** Called with where the selection begins and ends, as it changes. */
  onSelect?: (from: number, to: number) => void;
  /** Called by Escape; the focus goes behind the editor where absent, so that Tab leads on. */
  onLeave?: () => void;
  label: string;
  /** What is found wrong elsewhere, such as by the server; shown until the text changes there. */
  problems?: readonly TextProblem[];
  /** The names of parameters that are offered after `$`. */
  parameters?: readonly string[];
  /** In pixels. */
  minHeight?: number;
  autoFocus?: boolean;
}

const CodeMirror = lazily(async () => (await import('./code-mirror.tsx')).CodeMirror, 'when shown');

/** An editor for Cypher that highlights, completes, checks and formats; fetched when it is first shown. */
export function CypherEditor(props: CypherEditorProps) {
  const { label, value, minHeight = 120 } = props;
  return (
    <Suspense
      fallback={
        <textarea
          className="cypher-editor cypher-waiting"
          aria-label={label}
          aria-busy
          readOnly
          value={value}
          style={{ minHeight }}
        />
      }
    >
      <CodeMirror {...props} />
    </Suspense>
  );
}
