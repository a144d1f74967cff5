import { Compass, type LucideIcon, ScrollText, TableProperties } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { type Task, tasks, useAddress } from '../address/address.ts';
import { ExploreTask } from '../explore/explore-task.tsx';
import { QueriesTask } from '../queries/queries-task.tsx';
import { TraceTask } from '../trace/trace-task.tsx';
import './task-panel.css';

const looks: Record<Task, { title: string; icon: LucideIcon; content: () => React.ReactNode }> = {
  trace: { title: 'Trace', icon: ScrollText, content: TraceTask },
  explore: { title: 'Explore', icon: Compass, content: ExploreTask },
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
            <Content />
          </TabPanel>
        );
      })}
    </Tabs>
  );
}
