import { Collection, Header, Menu, MenuItem, MenuSection } from 'react-aria-components';
import type { SearchResult } from '../../../contract/api/routes/search.ts';
import { yearsOf } from '../../../contract/text/years.ts';
import { KindMark } from '../../entity/kind-mark.tsx';
import { describeMatch } from '../../entity/texts.ts';
import type { Command, CommandGroup } from '../../ui/commands.ts';
import type { ShortcutGroup } from '../../ui/shortcuts.ts';
import { spellKeys } from '../../ui/spell-keys.ts';
import { keyOf } from './commands-of-shortcuts.ts';
import { goTo, nameOfPalette, nothingFound } from './texts.ts';

interface PaletteListProps {
  groups: readonly CommandGroup[];
  keys: readonly ShortcutGroup[];
  /** What one can go to. */
  nodes: readonly SearchResult[];
  text: string;
  isSearching: boolean;
  onRun: (command: Command) => void;
  onGo: (id: string) => void;
}

/** What the palette offers, each under the part of the page that it belongs to. */
export function PaletteList({ groups, keys, nodes, text, isSearching, onRun, onGo }: PaletteListProps) {
  return (
    <Menu
      className="list palette-list"
      aria-label={nameOfPalette}
      renderEmptyState={() => (
        <p className="search-state">{isSearching ? 'Searching …' : nothingFound(text)}</p>
      )}
    >
      {groups.map(({ title, commands }) => (
        <MenuSection key={title} id={title}>
          <Header className="palette-title">{title}</Header>
          <Collection items={commands.map((command) => ({ id: `${title}/${command.id}`, command }))}>
            {({ id, command }) => (
              <CommandItem id={id} command={command} shortcut={keyOf(command, keys)} onRun={onRun} />
            )}
          </Collection>
        </MenuSection>
      ))}
      {nodes.length > 0 && (
        <MenuSection id={goTo}>
          <Header className="palette-title">{goTo}</Header>
          {nodes.map((result) => (
            <NodeItem key={result.node.id} result={result} onGo={onGo} />
          ))}
        </MenuSection>
      )}
    </Menu>
  );
}

interface CommandItemProps {
  id: string;
  command: Command;
  shortcut: string | undefined;
  onRun: (command: Command) => void;
}

function CommandItem({ id, command, shortcut, onRun }: CommandItemProps) {
  const { label, hint, icon: Icon } = command;
  return (
    <MenuItem id={id} className="option palette-item" textValue={label} onAction={() => onRun(command)}>
      <span className="palette-icon">{Icon && <Icon size={16} aria-hidden />}</span>
      <span className="palette-label">{label}</span>
      {hint && <span className="palette-hint">{hint}</span>}
      {shortcut && <kbd className="palette-keys">{spellKeys(shortcut)}</kbd>}
    </MenuItem>
  );
}

function NodeItem({ result, onGo }: { result: SearchResult; onGo: (id: string) => void }) {
  const { node } = result;
  return (
    <MenuItem
      id={`${goTo}/${node.id}`}
      className="option palette-item"
      textValue={node.name}
      onAction={() => onGo(node.id)}
    >
      <span className="palette-icon">
        <KindMark node={node} />
      </span>
      <span className="palette-label name">{node.name}</span>
      <span className="palette-hint">
        {[yearsOf(node), describeMatch(result)].filter(Boolean).join(' · ')}
      </span>
    </MenuItem>
  );
}
