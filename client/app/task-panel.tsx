import { Compass, type LucideIcon, ScrollText, TableProperties } from 'lucide-react';
import { type ComponentType, Suspense } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { TraceTask } from '../features/trace/trace-task.tsx';
import { lazily } from '../ui/lazily.tsx';
import { Skeleton } from '../ui/states.tsx';
import { type Task, tasks, useAddress } from '../workspace/address.ts';
import './task-panel.css';

const Explore = lazily(async () => (await import('./explore.tsx')).Explore);
const QueriesTask = lazily(async () => (await import('../features/queries/queries-task.tsx')).QueriesTask);

const looks: Record<Task, { title: string; icon: LucideIcon; content: ComponentType }> = {
  trace: { title: 'Trace', icon: ScrollText, content: TraceTask },
  explore: { title: 'Explore', icon: Compass, content: Explore },
  queries: { title: 'Queries', icon: TableProperties, content: QueriesTask },
};

/** The three things people come for, one click from each other. */
export function TaskPanel() {
  const [{ task }, setAddress] = useAddress();
  return (
    <Tabs
      className="task-panel"
      selectedKey={task}
      onSelectionChange={(key) => void setAddress({ task: key as Task })}
    >
      <TabList className="task-tabs" aria-label="Tasks">
        {tasks.map((each) => {
          const { title, icon: Icon } = looks[each];
          return (
            <Tab key={each} id={each} className="task-tab">
              <Icon size={16} aria-hidden /> {title}
            </Tab>
          );
        })}
      </TabList>
      {tasks.map((each) => {
        const { content: Content } = looks[each];
        return (
          <TabPanel key={each} id={each} className="task-content">
            <Suspense fallback={<Skeleton lines={8} label="Loading" />}>
              <Content />
            </Suspense>
          </TabPanel>
        );
      })}
    </Tabs>
  );
}
