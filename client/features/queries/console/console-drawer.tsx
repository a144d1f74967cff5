import { useEffect, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useMayRunCypher } from '../../../api/capabilities.ts';
import { DrawerHandle } from '../../../ui/drawer-handle.tsx';
import { useKeptSize } from '../../../ui/kept-size.ts';
import { useSmall } from '../../../ui/media.ts';
import { useClosing } from '../../../ui/use-closing.ts';
import { useAddress } from '../../../workspace/address.ts';
import { ConsoleHeading } from './console-heading.tsx';
import { useRuns } from './runs/runs.ts';
import { RunsPanel } from './runs/runs-panel.tsx';
import { consoleOff } from './texts.ts';
import { useTextOfLink } from './use-text-of-link.ts';
import { Workbench } from './workbench.tsx';
import '../../../ui/drawer.css';
import './console.css';

/** Cypher typed, run and read, below the canvas; where there is no room for both, in its place. */
export function ConsoleDrawer() {
  const [, setAddress] = useAddress();
  useTextOfLink();
  const mayRun = useMayRunCypher();
  const fills = useSmall();
  const [height, setHeight] = useKeptSize('console', () => Math.round(window.innerHeight * 0.5));
  const close = () => void setAddress({ console: null });
  const closing = useClosing<HTMLElement>(close);
  return (
    <section className="drawer console" aria-label="Console" data-fills={fills} {...closing}>
      {!fills && <DrawerHandle height={height} onResize={setHeight} onClose={close} />}
      <ConsoleHeading onClose={close} />
      {!mayRun && <p className="console-off">{consoleOff}</p>}
      {mayRun && fills && <InTurn />}
      {mayRun && !fills && (
        <div className="console-content" style={{ height }}>
          <Workbench />
          <RunsPanel />
        </div>
      )}
    </section>
  );
}

/** The editor or the result, whichever is looked at; a run leads to its result. */
function InTurn() {
  const first = useRuns(({ runs }) => runs[0]?.id);
  const [{ part, seen }, setPart] = useState({ part: 'editor', seen: first });
  if (first !== seen) setPart({ part: 'result', seen: first });
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus is hidden.
    if (part === 'result') frame.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [part]);
  return (
    <Tabs
      ref={frame}
      className="console-turns"
      selectedKey={part}
      onSelectionChange={(key) => setPart({ part: String(key), seen })}
    >
      <TabList className="segments" aria-label="Console">
        <Tab id="editor" className="segment">
          Editor
        </Tab>
        <Tab id="result" className="segment">
          Result
        </Tab>
      </TabList>
      <TabPanel id="editor" className="console-turn" shouldForceMount>
        <Workbench />
      </TabPanel>
      <TabPanel id="result" className="console-turn">
        <RunsPanel onEdit={() => setPart({ part: 'editor', seen })} />
      </TabPanel>
    </Tabs>
  );
}
