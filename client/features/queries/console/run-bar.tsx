import { AlignLeft, Gauge, Play, Route, Square } from 'lucide-react';
import { Button } from 'react-aria-components';
import { counted } from '../../../../contract/text/language.ts';
import { nouns } from '../../../../contract/text/nouns.ts';
import { cancelRuns, useRuns } from './runs/runs.ts';
import type { RunMode } from './runs/statement-run.ts';
import { runText } from './texts.ts';

interface RunBarProps {
  /** How many statements would be run. */
  count: number;
  /** Whether these are the selected ones. */
  isSelection: boolean;
  onRun: (mode: RunMode) => void;
  onFormat: () => void;
}

/** What can be done with what stands in the editor. */
export function RunBar({ count, isSelection, onRun, onFormat }: RunBarProps) {
  const isRunning = useRuns(({ runs }) => runs.some(({ state }) => state === 'running'));
  const isEmpty = count === 0;
  return (
    <div className="console-bar">
      <Button className="button button-main console-run" isDisabled={isEmpty} onPress={() => onRun('run')}>
        <Play size={14} aria-hidden />
        {runText('run', count, isSelection)}
        <kbd aria-hidden>{isMac ? '⌘' : 'Ctrl'} Enter</kbd>
      </Button>
      <Button className="button" isDisabled={isEmpty} onPress={() => onRun('explain')}>
        <Route size={14} aria-hidden /> <span>Explain</span>
      </Button>
      <Button className="button" isDisabled={isEmpty} onPress={() => onRun('profile')}>
        <Gauge size={14} aria-hidden /> <span>Profile</span>
      </Button>
      <Button className="button button-quiet" isDisabled={isEmpty} onPress={onFormat}>
        <AlignLeft size={14} aria-hidden /> <span>Format</span>
      </Button>
      {/* Last, so that no other button comes under the pointer when it goes. */}
      {isRunning && (
        <Button className="button" onPress={cancelRuns}>
          <Square size={12} aria-hidden /> Cancel
        </Button>
      )}
      <p className="count console-hint">
        {count > 1 ? counted(count, nouns.statement) : 'Esc leaves the editor'}
      </p>
    </div>
  );
}

const isMac = navigator.platform.startsWith('Mac');
