import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { DrawerHandle } from '../../../ui/drawer-handle.tsx';
import { useClosing } from '../../../ui/use-closing.ts';
import { useAddress } from '../../../workspace/address.ts';
import { CypherEditor } from '../editor/cypher-editor.tsx';
import { useConsole } from './console-store.ts';
import '../../../ui/drawer.css';

/** Cypher typed, run and read, below the canvas. */
export function ConsoleDrawer() {
  const [, setAddress] = useAddress();
  const { text, write } = useConsole();
  const [height, setHeight] = useState(420);
  const close = () => void setAddress({ console: null });
  const closing = useClosing<HTMLElement>(close);
  return (
    <section className="drawer" aria-label="Console" {...closing}>
      <DrawerHandle height={height} onResize={setHeight} onClose={close} />
      <header className="drawer-heading">
        <h2>Console</h2>
        <Button className="button button-quiet button-icon" aria-label="Close console" onPress={close}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <div className="drawer-content" style={{ height }}>
        <CypherEditor label="Cypher" value={text} onChange={write} autoFocus />
      </div>
    </section>
  );
}
