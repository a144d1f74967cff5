import { useQuery } from '@tanstack/react-query';
import { BookmarkPlus, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useMayEdit } from '../../api/capabilities.ts';
import { askViews } from '../../api/questions/opening.ts';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useClosing } from '../../ui/use-closing.ts';
import { useAddress } from '../../workspace/address.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { BrokenFiles } from './broken-files.tsx';
import { openViewDialog } from './save-dialog-state.ts';
import { noViews, readOnly } from './texts.ts';
import { ViewCard } from './view-card.tsx';
import '../../ui/drawer.css';
import './saved-views.css';

/** All saved views, below the canvas. */
export function SavedViewsDrawer() {
  const [, setAddress] = useAddress();
  const { data, error, refetch } = useQuery(askViews());
  const mayEdit = useMayEdit();
  const isEmpty = useWorkspace(({ view }) => view.nodes.length === 0);
  const close = () => void setAddress({ views: false });
  const closing = useClosing<HTMLElement>(close);
  return (
    <section className="drawer" aria-label="Saved views" {...closing}>
      <header className="drawer-heading">
        <h2>Saved views</h2>
        {mayEdit && (
          <Button
            className="button button-main"
            isDisabled={isEmpty}
            aria-keyshortcuts="Control+S Meta+S"
            onPress={() => openViewDialog({ type: 'save' })}
          >
            <BookmarkPlus size={14} aria-hidden /> <span>Save this view</span>
          </Button>
        )}
        <Button className="button button-quiet button-icon" aria-label="Close saved views" onPress={close}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <div className="drawer-content saved-views">
        {!mayEdit && <p className="soft">{readOnly}</p>}
        {!data && !error && <Skeleton lines={3} label="Loading the saved views" />}
        {error && !data && <ProblemMessage error={error} onRetry={() => void refetch()} />}
        {data?.views.length === 0 && mayEdit && <p className="soft">{noViews}</p>}
        {data && data.views.length > 0 && (
          <ul className="view-cards">
            {data.views.map((view) => (
              <ViewCard key={view.id} view={view} />
            ))}
          </ul>
        )}
        {data?.truncated && (
          <p className="count">
            The first {data.shown} of {data.total}
          </p>
        )}
        {data && <BrokenFiles problems={data.problems} />}
      </div>
    </section>
  );
}
