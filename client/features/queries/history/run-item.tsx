import { Ellipsis, Pin, PinOff, Play } from 'lucide-react';
import { Button, Checkbox, Menu, MenuItem, MenuTrigger, Popover, ToggleButton } from 'react-aria-components';
import { copyPlainText } from '../../../export/deliver.ts';
import type { RunEntry } from './run-entry.ts';
import { outcomeText, runText, timeText, valueText } from './texts.ts';
import { forgetRun, pinRun } from './use-history.ts';
import { useRunAgain } from './use-run-again.ts';

interface RunItemProps {
  entry: RunEntry;
  /** Whether it is to be compared. */
  isChosen: boolean;
  onChoose(isChosen: boolean): void;
  onOpen(): void;
}

/** One run in the history. */
export function RunItem({ entry, isChosen, onChoose, onOpen }: RunItemProps) {
  const { id, query, title, text, at, outcome, problem, isPinned, keptLetters } = entry;
  const again = useRunAgain();
  const isKept = keptLetters !== null;
  const parameters = entry.parameters.filter(([, value]) => value !== '' && value !== null);
  return (
    <li className="run-item" data-outcome={outcome}>
      <Checkbox
        className="checkbox run-choice"
        aria-label={`Compare ${title}, ${timeText(at)}`}
        isSelected={isChosen}
        onChange={onChoose}
      >
        <div className="checkbox-box" aria-hidden />
      </Checkbox>
      <div className="run-about">
        <span className={query === null ? 'run-statement' : 'name'}>{title}</span>
        {parameters.length > 0 && (
          <span className="run-parameters">
            {parameters.map(([name, value]) => `${name}: ${valueText(value)}`).join(' · ')}
          </span>
        )}
        <span className="count">
          {outcome === 'cut' && <strong className="run-cut">{outcomeText(outcome)} · </strong>}
          <span className={outcome === 'failed' ? 'run-failed' : undefined}>{runText(entry)}</span> ·{' '}
          <time dateTime={at}>{timeText(at)}</time>
        </span>
        {problem && <span className="run-fault">{problem}</span>}
        <div className="run-actions">
          <Button className="button button-quiet" onPress={() => again(entry)}>
            <Play size={13} aria-hidden /> Run again
          </Button>
          {isKept && (
            <Button className="button button-quiet" onPress={onOpen}>
              Show result
            </Button>
          )}
        </div>
      </div>
      <div className="run-corner">
        <ToggleButton
          className="button button-quiet button-icon"
          aria-label="Pin"
          isSelected={isPinned}
          onChange={(isOn) => void pinRun(id, isOn)}
        >
          {isPinned ? <PinOff size={14} aria-hidden /> : <Pin size={14} aria-hidden />}
        </ToggleButton>
        <MenuTrigger>
          <Button className="button button-quiet button-icon" aria-label="More">
            <Ellipsis size={15} aria-hidden />
          </Button>
          <Popover className="popover" placement="bottom end">
            <Menu
              className="list"
              aria-label="Run"
              onAction={(key) => {
                if (key === 'copy') copyPlainText(text, 'the Cypher');
                else void forgetRun(id);
              }}
            >
              <MenuItem id="copy" className="option">
                Copy Cypher
              </MenuItem>
              <MenuItem id="delete" className="option">
                Delete
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
    </li>
  );
}
