import { Suspense } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Skeleton } from '../ui/states.tsx';
import { type Task, useAddress } from '../workspace/address.ts';
import { taskEntries } from './tasks.ts';
import './task-panel.css';

/** What people come for, one click from each other. */
export function TaskPanel() {
  const [{ task }, setAddress] = useAddress();
  return (
    <Tabs
      className="task-panel"
      selectedKey={task}
      onSelectionChange={(key) => void setAddress({ task: key as Task })}
    >
      <TabList className="task-tabs" aria-label="Tasks">
        {taskEntries.map(({ id, title, icon: Icon }) => (
          <Tab key={id} id={id} className="task-tab">
            <Icon size={16} aria-hidden /> {title}
          </Tab>
        ))}
      </TabList>
      {taskEntries.map(({ id, Content }) => (
        <TabPanel key={id} id={id} className="task-content">
          <Suspense fallback={<Skeleton lines={8} label="Loading" />}>
            <Content />
          </Suspense>
        </TabPanel>
      ))}
    </Tabs>
  );
}
