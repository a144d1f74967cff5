import { PanelLeft } from 'lucide-react';
import { Button } from 'react-aria-components';
import { pageAddress } from '../api/connection.ts';
import { DatabaseMenu } from '../features/databases/database-menu.tsx';
import { PaletteButton } from '../features/palette/palette-button.tsx';
import { usePanels } from '../workspace/panels.ts';
import { FindBox } from './find-box.tsx';
import { HeaderLinks } from './header-links.tsx';
import { HelpMenu } from './help-menu.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import './header.css';
import mark from './mark.svg';

export function Header() {
  const { narrow, phone, task, toggleTask } = usePanels();
  return (
    <header className="header">
      <button type="button" className="skip-link" onClick={() => document.querySelector('main')?.focus()}>
        Skip to the graph
      </button>
      {narrow && (
        <Button
          className="button button-quiet button-icon"
          aria-label={task ? 'Hide tasks' : 'Show tasks'}
          aria-expanded={task}
          onPress={toggleTask}
        >
          <PanelLeft size={18} aria-hidden />
        </Button>
      )}
      <h1 className="wordmark">
        <a href={pageAddress()} title="Back to the overview">
          <img src={mark} alt="" width="26" height="26" />
          <span>Diplograph</span>
        </a>
      </h1>
      <DatabaseMenu />
      <FindBox />
      {!phone && <PaletteButton />}
      <nav className="header-links" aria-label="More">
        <HeaderLinks />
        {!phone && <HelpMenu />}
        <ThemeSwitch />
      </nav>
    </header>
  );
}
