import { Download, GitCompareArrows, Search, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { plain } from '../../../entity/plain.ts';
import { saveFile } from '../../../export/download-file.ts';
import { Empty, Skeleton } from '../../../ui/states.tsx';
import { notify } from '../../../ui/toasts.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { RunDialog } from './run-dialog.tsx';
import type { RunEntry } from './run-entry.ts';
import { RunItem } from './run-item.tsx';
import {
  chosenText,
  forgottenText,
  noRunMatches,
  noRunsText,
  notLastingText,
  privateText,
  valueText,
} from './texts.ts';
import { forgetAllRuns, useHistory } from './use-history.ts';
import './history.css';

/** The runs of saved queries and of the console, the latest first: found, run again, pinned, compared and deleted. */
export function HistoryPanel() {
  const { entries, isLasting } = useHistory();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<RunEntry | null>(null);
  const [isComparing, setComparing] = useState(false);
  if (!entries) return <Skeleton lines={6} label="Reading the history" />;
  if (entries.length === 0)
    return (
      <>
        <Empty>{noRunsText}</Empty>
        <p className="count">{isLasting ? privateText : notLastingText}</p>
      </>
    );
  const found = entries.filter((entry) => matches(entry, text));
  const pinnedFirst = [...found.filter(isPinned), ...found.filter((entry) => !isPinned(entry))];
  const compared = chosen.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  const [second, first] = compared.toSorted((one, other) => (one.id < other.id ? 1 : -1));
  const choose = (id: string, isChosen: boolean) =>
    // Of three the one that was chosen first gives way.
    setChosen((before) => [...before.filter((each) => each !== id), ...(isChosen ? [id] : [])].slice(-2));
  return (
    <>
      <SearchField aria-label="Filter the history" value={text} onChange={setText}>
        <div className="search-field">
          <Search size={16} aria-hidden />
          <Input className="input" placeholder="Filter by title, text or value" />
        </div>
      </SearchField>
      <div className="history-tools">
        <Button className="button button-quiet" onPress={() => exportRuns(entries)}>
          <Download size={14} aria-hidden /> Export JSON
        </Button>
        <Button
          className="button button-quiet"
          onPress={() => {
            setChosen([]);
            void forgetAllRuns().then((undo) =>
              notify(forgottenText(entries.length), { label: 'Undo', run: () => void undo() }),
            );
          }}
        >
          <Trash2 size={14} aria-hidden /> Delete all
        </Button>
      </div>
      {compared.length > 0 && (
        <div className="history-compare" role="status">
          <span>{chosenText(compared.length)}</span>
          <Button
            className="button button-main"
            isDisabled={compared.length < 2}
            onPress={() => setComparing(true)}
          >
            <GitCompareArrows size={14} aria-hidden /> Compare
          </Button>
        </div>
      )}
      {found.length === 0 && <Empty>{noRunMatches(text)}</Empty>}
      <ul className="history-list" aria-label="Runs">
        {pinnedFirst.map((entry) => (
          <RunItem
            key={entry.id}
            entry={entry}
            isChosen={chosen.includes(entry.id)}
            onChoose={(isChosen) => choose(entry.id, isChosen)}
            onOpen={() => setOpened(entry)}
          />
        ))}
      </ul>
      <p className="count">{isLasting ? privateText : notLastingText}</p>
      {opened && <RunDialog entry={opened} onClose={() => setOpened(null)} />}
      {isComparing && first && second && (
        <CompareDialog first={first} second={second} onClose={() => setComparing(false)} />
      )}
    </>
  );
}

function isPinned(entry: RunEntry): boolean {
  return entry.isPinned;
}

/** Whether what is typed stands in the title, the text or a parameter, as they are read. */
function matches({ title, text, parameters }: RunEntry, typed: string): boolean {
  const given = parameters.map(([name, value]) => `${name}: ${valueText(value)}`);
  return plain([title, text, ...given].join('\n')).includes(plain(typed));
}

function exportRuns(entries: readonly RunEntry[]): void {
  const text = JSON.stringify({ runs: entries }, null, 2);
  saveFile('diplograph-history.json', new Blob([text], { type: 'application/json;charset=utf-8' }));
}
