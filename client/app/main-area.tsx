import { useRef, useState } from 'react';
import { useCapabilities } from '../api/capabilities.ts';
import { useAreLooksKnown } from '../entity/looks/current-looks.ts';
import { FilterChips } from '../features/filters/filter-chips.tsx';
import { FocusChip } from '../features/focus/focus-chip.tsx';
import { ChangedNote } from '../features/saved-views/changed-note.tsx';
import { LastViewOffer } from '../features/saved-views/last-view-offer.tsx';
import { TourOffer } from '../features/tour/tour-offer.tsx';
import { lazily } from '../ui/lazily.tsx';
import { useLow } from '../ui/media.ts';
import { Part } from '../ui/part.tsx';
import { ProblemMessage } from '../ui/problem-message.tsx';
import { Skeleton } from '../ui/states.tsx';
import { useToastPlace } from '../ui/use-toast-place.ts';
import { useWidth } from '../ui/use-width.ts';
import { canvasView } from '../views/canvas/view.ts';
import { ToolSlot } from '../views/tool-slot.ts';
import { useAddress } from '../workspace/address.ts';
import { useFilterPanel } from '../workspace/filter-panel.ts';
import { useFollowAddress } from '../workspace/follow-address.ts';
import { useLastView } from '../workspace/last-view.ts';
import { useStepPanel } from '../workspace/step-panel.ts';
import { useWorkspace } from '../workspace/store.ts';
import { AsOfBar } from './as-of-bar.tsx';
import { BusyLine } from './busy-line.tsx';
import { drawers } from './drawers.ts';
import { EmptyCanvas } from './empty-canvas.tsx';
import { pages } from './pages.ts';
import { PanelSplitter } from './panel-splitter.tsx';
import { ViewStack } from './view-stack.tsx';
import { ViewsBar } from './views-bar.tsx';
import './main-area.css';

const StepPanel = lazily(async () => (await import('../features/steps/step-panel.tsx')).StepPanel);

const FilterPanel = lazily(async () => (await import('../features/filters/filter-panel.tsx')).FilterPanel);

const waiting = (
  <div className="main-state">
    <Skeleton lines={4} label="Drawing the graph" />
  </div>
);

/** Below this width, in pixels, the bar above the view has no room for its tools. */
const roomForTools = 640;

/**
 * The middle of the page: the view, below it the answers that need its width, over it those that need all of it.
 * @param isCovered whether a sheet lies over it
 */
export function MainArea({ isCovered }: { isCovered: boolean }) {
  const [address, setAddress] = useAddress();
  const can = useCapabilities();
  const drawer = drawers.find(({ isOpen }) => isOpen(address));
  const page = drawer ? undefined : pages.find(({ isOpen }) => isOpen(address));
  const { isOpen: isFiltering, close: closeFilters } = useFilterPanel();
  const { isOpen: areStepsOpen, close: closeSteps } = useStepPanel();
  const view = useWorkspace((workspace) => workspace.view.view);
  const { state, error, retry } = useFollowAddress();
  const areLooksKnown = useAreLooksKnown();
  const ready = state === 'open';
  const subject = JSON.stringify(address);
  // Who was here before is offered to go on, and needs no tour.
  const [isFirstVisit] = useState(() => useLastView.getState().last === null);
  const frame = useRef<HTMLElement>(null);
  const viewFrame = useRef<HTMLElement>(null);
  const [tools, setTools] = useState<HTMLDivElement | null>(null);
  const isLow = useLow(drawer !== undefined);
  const hasRoom = useWidth(frame) >= roomForTools;
  useToastPlace(viewFrame, { atTop: view === canvasView.id && page === undefined && !isCovered });
  return (
    <main ref={frame} className="main-area" data-covered={page !== undefined} tabIndex={-1} inert={isCovered}>
      <PanelSplitter panel="task" />
      <PanelSplitter panel="detail" />
      <Part name="The bar of the views">
        <ViewsBar toolsRef={setTools} isOpen={ready} />
      </Part>
      <div className="chips-bar">
        <Part name="What is highlighted">
          <FocusChip />
        </Part>
        <Part name="The filters in force">
          <FilterChips />
        </Part>
      </div>
      <Part name="The changes since a view was saved" invisible>
        <ChangedNote />
      </Part>
      <section ref={viewFrame} className="main-view" aria-label="Graph">
        <BusyLine />
        <ToolSlot value={isLow && hasRoom && view === canvasView.id ? tools : null}>
          {areLooksKnown && <ViewStack view={view} waiting={ready && waiting} />}
        </ToolSlot>
        {(state === 'opening' || (ready && !areLooksKnown)) && waiting}
        {state === 'failed' && (
          <div className="main-state">
            <ProblemMessage error={error} onRetry={retry} leads />
          </div>
        )}
        {ready && areStepsOpen && (
          <Part name="The list of steps" wayOut={{ label: 'Close', leave: closeSteps }}>
            <StepPanel />
          </Part>
        )}
        {ready && isFiltering && (
          <Part name="The panel of filters" wayOut={{ label: 'Close', leave: closeFilters }}>
            <FilterPanel />
          </Part>
        )}
        {ready && (
          <Part name="The overview">
            <EmptyCanvas />
            {view === canvasView.id && isFirstVisit && <TourOffer />}
            <LastViewOffer />
          </Part>
        )}
      </section>
      {drawer && (
        <Part
          key={drawer.id}
          name={drawer.title}
          className="drawer"
          subject={subject}
          wayOut={{ label: 'Close', leave: () => void setAddress(drawer.closed) }}
        >
          <drawer.Content />
        </Part>
      )}
      {page && (
        <Part
          key={page.id}
          name={page.title}
          className={page.className}
          subject={subject}
          wayOut={{ label: 'Close', leave: () => void setAddress(page.closed) }}
        >
          <page.Content />
        </Part>
      )}
      {can('dates') && (
        <Part name="The as-of bar" subject={subject}>
          <AsOfBar />
        </Part>
      )}
    </main>
  );
}
