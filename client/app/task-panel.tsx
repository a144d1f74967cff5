import { PanelLeftClose } from 'lucide-react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Part } from '../ui/part.tsx';
import { Skeleton } from '../ui/states.tsx';
import { useAddress } from '../workspace/address.ts';
import { taskNamed, tasks } from './tasks.ts';
import './task-panel.css';

/**
 * What people come for, one click from each other.
 * @param onOpen called with every press of a tab, of the chosen one as well
 * @param onFold folds the panel, where it can be folded
 */
export function TaskPanel({ onOpen, onFold }: { onOpen: () => void; onFold?: (() => void) | undefined }) {
  const [{ task, subject, from, to, query, with: parameters }, setAddress] = useAddress();
  const begun = { subject, from, to, query, with: parameters };
  const isBegun = Object.values(begun).some((value) => value !== null);
  const startOver = () =>
    void setAddress({ subject: null, from: null, to: null, query: null, with: null, path: null });
  return (
    <Tabs
      className="task-panel"
      selectedKey={taskNamed(task)}
      onSelectionChange={(key) => {
        if (key !== taskNamed(task)) void setAddress({ task: String(key) });
      }}
    >
      <div className="task-head">
        <TabList className="task-tabs" aria-label="Tasks">
          {tasks.map(({ id, title, icon: Icon }) => (
            <Tab key={id} id={id} className="task-tab" onPress={onOpen}>
              <Icon size={16} aria-hidden /> {title}
            </Tab>
          ))}
        </TabList>
        {onFold && (
          <Button className="button button-quiet button-icon" aria-label="Hide tasks" onPress={onFold}>
            <PanelLeftClose size={16} aria-hidden />
          </Button>
        )}
      </div>
      {tasks.map(({ id, title, Content }) => (
        <TabPanel key={id} id={id} className="task-content">
          <Part
            name={`“${title}”`}
            subject={JSON.stringify(begun)}
            wayOut={isBegun ? { label: 'Start over', leave: startOver } : undefined}
            fallback={<Skeleton lines={8} label="Loading" />}
          >
            <Content />
          </Part>
        </TabPanel>
      ))}
    </Tabs>
  );
}
