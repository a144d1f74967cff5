import { RotateCw, TriangleAlert } from 'lucide-react';
import { type Ref, useState } from 'react';
import { Button } from 'react-aria-components';
import { pageAddress } from '../api/connection.ts';
import { NotLoadedError } from './lazily.tsx';
import { useClosing } from './use-closing.ts';
import './part-failure.css';

/** Leads away from a part that keeps failing, in words that a button carries. */
export interface WayOut {
  label: string;
  leave: () => void;
}

interface PartFailureProps {
  ref: Ref<HTMLDivElement>;
  name: string;
  error: unknown;
  wayOut: WayOut | undefined;
  className: string | undefined;
  onRetry: () => Promise<void>;
}

/** Stands in place of a part of the page that failed. */
export function PartFailure({ ref, name, error, wayOut, className = '', onRetry }: PartFailureProps) {
  const [isTrying, setTrying] = useState(false);
  const closing = useClosing<HTMLDivElement>(() => wayOut?.leave());
  const notLoaded = error instanceof NotLoadedError;
  const retry = () => {
    setTrying(true);
    void onRetry().finally(() => setTrying(false));
  };
  return (
    <div className={`part-failure ${className}`} {...closing}>
      <div ref={ref} className="problem" role="alert" tabIndex={-1}>
        <TriangleAlert size={18} aria-hidden />
        <div>
          <strong>{notLoaded ? `${name} could not be loaded` : `${name} has failed`}</strong>
          <p>{notLoaded ? error.message : 'The rest of the page goes on working.'}</p>
          {!notLoaded && (
            <details>
              <summary>What went wrong</summary>
              {error instanceof Error ? error.message : String(error)}
            </details>
          )}
          <div className="part-failure-actions">
            <Button className="button" isDisabled={isTrying} onPress={retry}>
              <RotateCw size={14} aria-hidden /> {isTrying ? 'Trying …' : 'Try again'}
            </Button>
            {wayOut ? (
              <Button className="button button-quiet" onPress={wayOut.leave}>
                {wayOut.label}
              </Button>
            ) : (
              <a className="button button-quiet" href={pageAddress()}>
                Go to the start
              </a>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}
