import { Suspense } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Skeleton } from '../ui/states.tsx';
import { useAddress } from '../workspace/address.ts';
import { taskNamed, tasks } from './tasks.ts';
import './task-panel.css';

/** What people come for, one click from each other. */
export function TaskPanel() {
  const [{ task }, setAddress] = useAddress();
  return (
    <Tabs
      className="task-panel"
      selectedKey={taskNamed(task)}
      onSelectionChange={(key) => void setAddress({ task: String(key) })}
    >
      <TabList className="task-tabs" aria-label="Tasks">
        {tasks.map(({ id, title, icon: Icon }) => (
          <Tab key={id} id={id} className="task-tab">
            <Icon size={16} aria-hidden /> {title}
          </Tab>
        ))}
      </TabList>
      {tasks.map(({ id, Content }) => (
        <TabPanel key={id} id={id} className="task-content">
          <Suspense fallback={<Skeleton lines={8} label="Loading" />}>
            <Content />
          </Suspense>
        </TabPanel>
      ))}
    </Tabs>
  );
}
