import { useRef } from 'react';
import { Part } from '../ui/part.tsx';
import { SheetHandle } from '../ui/sheet-handle.tsx';
import { useBackCloses } from '../ui/use-back-closes.ts';
import { useEscapeCloses } from '../ui/use-closing.ts';
import { usePanels } from '../workspace/panels.ts';
import { TaskPanel } from './task-panel.tsx';

/** The tasks: beside the canvas, or as a sheet on a phone, where their tabs stay at its foot while it is closed. */
export function TaskSide() {
  const { narrow, phone, fold, task, peeks, isFull, setFull, openTask, closeTask } = usePanels();
  const isSheet = phone && task;
  const frame = useRef<HTMLElement>(null);
  const close = () => {
    const hasFocus = frame.current?.contains(document.activeElement);
    closeTask();
    if (hasFocus) requestAnimationFrame(() => focusChosenTab(frame.current));
  };
  useBackCloses(isSheet, close);
  useEscapeCloses(isSheet, close);
  return (
    // Hidden, not absent: what was begun there goes on.
    <section ref={frame} className="task-side" aria-label="Tasks" hidden={!task && !peeks} data-peeks={peeks}>
      {isSheet && <SheetHandle isFull={isFull} onFull={setFull} onClose={close} />}
      <Part name="The panel of tasks">
        <TaskPanel onOpen={openTask} onFold={narrow ? undefined : () => fold('task', true)} />
      </Part>
    </section>
  );
}

/** The tabs stay when the sheet closes: the focus that was in it goes there. */
function focusChosenTab(frame: HTMLElement | null): void {
  frame?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
}
