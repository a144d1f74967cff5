import { X } from 'lucide-react';
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { mayPass, problemOf } from '../api/problem-error.ts';
import './toasts.css';

interface Saying {
  text: string;
  tone: 'plain' | 'error';
  /** What can be done about it, at one press. */
  action?: { label: string; run: () => void };
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
  const action = again && mayPass(error) && { label: 'Try again', run: again };
  queue.add({ text: `${title}. ${detail}`, tone: 'error', ...(action && { action }) });
}

export function Toasts() {
  return (
    <ToastRegion queue={queue} className="toasts">
      {({ toast }) => (
        <Toast toast={toast} className={`toast toast-${toast.content.tone}`}>
          <ToastContent className="toast-content">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              className="button"
              onPress={() => {
                queue.close(toast.key);
                toast.content.action?.run();
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
