import { X } from 'lucide-react';
import { useEffect } from 'react';
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { mayPass, problemOf } from '../api/problem-error.ts';
import { enterFailure, faultOf, joinFailures, retryAll, sayerOf } from './faults.ts';
import './toasts.css';

interface Saying {
  text: string;
  tone: 'plain' | 'error';
  /** What can be done about it, at one press. */
  action?: { label: string; run: () => void };
  /** The fault that it says, for all of the page that failed by it. */
  fault?: string;
}

const queue = new ToastQueue<Saying>({ maxVisibleToasts: 3 });

/** Says something in passing, on the screen and to a screen reader. */
export function notify(text: string, action?: Saying['action']): void {
  queue.clear();
  queue.add({ text, tone: 'plain', ...(action && { action }) }, { timeout: action ? 12_000 : 6_000 });
}

/** Says what went wrong with something that was tried, and offers to try it again. */
export function notifyError(error: unknown, again?: () => void): void {
  const { title, detail } = problemOf(error);
  const text = `${title}. ${detail}`;
  const fault = faultOf(error);
  const isSaid = queue.visibleToasts.some(({ content }) => content.text === text);
  if (isSaid || (fault !== undefined && sayerOf(fault))) {
    if (fault !== undefined && again) joinFailures(fault, again);
    return;
  }
  const action = again && mayPass(error) && { label: 'Try again', run: again };
  queue.add({ text, tone: 'error', ...(fault !== undefined && { fault }), ...(action && { action }) });
}

export function Toasts() {
  return (
    <ToastRegion queue={queue} className="toasts">
      {({ toast }) => (
        <Toast toast={toast} className={`toast toast-${toast.content.tone}`}>
          {toast.content.fault !== undefined && <Failed {...toast.content} fault={toast.content.fault} />}
          <ToastContent className="toast-content">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              className="button"
              onPress={() => {
                const { fault, action } = toast.content;
                if (fault === undefined) action?.run();
                else retryAll(fault);
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" className="button button-quiet button-icon" aria-label="Close">
            <X size={16} aria-hidden />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}

/** Says its fault for the whole page while the message stands. */
function Failed({ fault, action }: Pick<Saying, 'action'> & { fault: string }) {
  useEffect(() => enterFailure({ fault, hasPlace: true, retry: action?.run }), [fault, action]);
  return null;
}
