import { ChevronRight, ClipboardCopy } from 'lucide-react';
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
  Tab,
  TabList,
  TabPanel,
  Tabs,
} from 'react-aria-components';
import { openConnection } from '../../../api/connection.ts';
import { copyPlainText } from '../../../export/deliver.ts';
import type { Filled } from '../form/filled.ts';
import { snippetLanguages } from './snippets.ts';
import './snippets.css';

interface UseElsewhereProps {
  name: string;
  /** As the form is filled in. */
  parameters: Filled;
}

/** The run that the form stands for, to be copied for a terminal or a program. */
export function UseElsewhere({ name, parameters }: UseElsewhereProps) {
  const run = { origin: window.location.origin, connection: openConnection(), name, parameters };
  return (
    <Disclosure className="disclosure">
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden /> Use elsewhere
        </Button>
      </Heading>
      <DisclosurePanel>
        <Tabs className="snippets">
          <TabList className="snippet-tabs" aria-label="Language">
            {snippetLanguages.map(({ id, label }) => (
              <Tab key={id} id={id} className="snippet-tab">
                {label}
              </Tab>
            ))}
          </TabList>
          {snippetLanguages.map(({ id, label, write }) => {
            const text = write(run);
            return (
              <TabPanel key={id} id={id}>
                <pre className="cypher">{text}</pre>
                <Button
                  className="button"
                  onPress={() => copyPlainText(text, `the ${label} ${id === 'curl' ? 'line' : 'snippet'}`)}
                >
                  <ClipboardCopy size={14} aria-hidden /> Copy
                </Button>
              </TabPanel>
            );
          })}
        </Tabs>
      </DisclosurePanel>
    </Disclosure>
  );
}
