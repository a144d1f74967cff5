import { Search, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Autocomplete, Button, Dialog, Input, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { useSearch } from '../../entity/use-search.ts';
import { useCommandGroups } from '../../ui/commands.ts';
import { useShortcutGroups } from '../../ui/shortcuts.ts';
import { useDebounced } from '../../ui/use-debounced.ts';
import { visit } from '../../workspace/visit.ts';
import { commandsOfShortcuts } from './commands-of-shortcuts.ts';
import { leavePalette } from './open-palette.ts';
import { PaletteList } from './palette-list.tsx';
import { rankCommands } from './rank-commands.ts';
import { useRecentCommands, withRecent } from './recent-commands.ts';
import { nameOfPalette, placeholder } from './texts.ts';
import './palette.css';

const names = [{ kind: null, title: null, limit: 6 }];

/** Everything that can be done, and everything that one can go to, found by a few letters. */
export function Palette() {
  const [text, setText] = useState('');
  const offered = useCommandGroups(({ groups }) => groups);
  const keys = useShortcutGroups(({ groups }) => groups);
  const { ids, use } = useRecentCommands();
  const typed = useDebounced(text.trim(), 150);
  const { groups: found, searching } = useSearch(typed, names);
  const all = useMemo(() => {
    const { atHand = [], others = [] } = Object.groupBy(offered.values(), ({ isAtHand }) =>
      isAtHand ? 'atHand' : 'others',
    );
    return [...atHand, ...others, ...commandsOfShortcuts(keys)];
  }, [offered, keys]);
  const groups = text.trim() === '' ? withRecent(rankCommands(all, ''), ids) : rankCommands(all, text);
  return (
    <ModalOverlay
      className="scrim palette-scrim"
      isDismissable
      isOpen
      onOpenChange={(isOpen) => !isOpen && leavePalette()}
    >
      <Modal className="modal palette">
        <Dialog className="palette-dialog" aria-label={nameOfPalette}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField aria-label={nameOfPalette} autoFocus className="palette-search">
              <Search size={17} aria-hidden />
              <Input className="palette-input" placeholder={placeholder} />
              <Button
                slot={null}
                className="button button-quiet button-icon"
                aria-label="Close"
                onPress={() => leavePalette()}
              >
                <X size={16} aria-hidden />
              </Button>
            </SearchField>
            <PaletteList
              groups={groups}
              keys={keys}
              nodes={text.trim() === '' ? [] : found.flatMap(({ results }) => results)}
              text={text.trim()}
              isSearching={searching || typed !== text.trim()}
              onRun={(command) => {
                use(command.id);
                leavePalette(command.run);
              }}
              onGo={(id) => leavePalette(() => void visit(id))}
            />
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
