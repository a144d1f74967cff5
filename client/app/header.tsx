import { BookOpen, Boxes, Braces, PanelLeft } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useCapabilities } from '../api/capabilities.ts';
import { pageAddress } from '../api/connection.ts';
import { DatabaseMenu } from '../features/databases/database-menu.tsx';
import { SchemaButton } from '../features/schema/schema-button.tsx';
import { modelAddress, useAddress } from '../workspace/address.ts';
import { usePanels } from '../workspace/panels.ts';
import { FindBox } from './find-box.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import './header.css';
import mark from './mark.svg';

export function Header() {
  const [{ source, model }, setAddress] = useAddress();
  const can = useCapabilities();
  const { narrow, task, toggleTask } = usePanels();
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
      <nav className="header-links" aria-label="More">
        <SchemaButton />
        {can('sources') && (
          <Button
            className="button button-quiet"
            aria-pressed={source !== null}
            onPress={() => void setAddress({ source: source === null ? 'all' : null })}
          >
            <BookOpen size={16} aria-hidden /> <span>Sources</span>
          </Button>
        )}
        <Button
          className="button button-quiet"
          aria-pressed={model !== null}
          onPress={() => void setAddress(model === null ? modelAddress : { model: null })}
        >
          <Boxes size={16} aria-hidden /> <span>Model</span>
        </Button>
        <a className="button button-quiet" href="/api/docs" target="_blank" rel="noreferrer">
          <Braces size={16} aria-hidden /> <span>API</span>
        </a>
        <ThemeSwitch />
      </nav>
    </header>
  );
}
