import { History, X } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useOpenedView } from '../../workspace/opened-view.ts';
import { ComparisonList } from './comparison-list.tsx';
import { isUnchanged } from './fingerprint.ts';
import { describeComparison } from './texts.ts';
import { useComparison } from './use-comparison.ts';
import './saved-views.css';

/** Says above the view what has changed in the data since the saved view that was opened last was saved. */
export function ChangedNote() {
  const id = useOpenedView((state) => state.id);
  const { compared } = useComparison(id);
  if (!compared || isUnchanged(compared.comparison)) return null;
  return (
    <section className="changed-note" aria-label="Changes in the data">
      <History size={15} aria-hidden />
      <p role="status">
        <strong>{compared.name}</strong> {describeComparison(compared.comparison)}
      </p>
      <DialogTrigger>
        <Button className="text-button">Show changes</Button>
        <Popover className="popover" placement="bottom end">
          <Dialog className="changed-list" aria-label="Changes in the data">
            {({ close }) => <ComparisonList compared={compared} onGo={close} />}
          </Dialog>
        </Popover>
      </DialogTrigger>
      <Button
        className="button button-quiet button-icon"
        aria-label="Dismiss"
        onPress={() => useOpenedView.setState({ id: null })}
      >
        <X size={14} aria-hidden />
      </Button>
    </section>
  );
}
