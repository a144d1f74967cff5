import { RotateCw, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { mayPass, problemOf } from '../api/problem-error.ts';
import { useFailure } from './use-failure.ts';
import './states.css';

interface ProblemMessageProps {
  error: unknown;
  onRetry?: () => void;
  /** Whether it goes before others that say the same, as for the graph itself. */
  leads?: boolean;
}

/**
 * What went wrong where something should stand, and a way to try again. Where the page says the same elsewhere, it is
 * a quiet line, and tried again with the rest.
 */
export function ProblemMessage({ error, onRetry, leads = false }: ProblemMessageProps) {
  const { title, detail, errors } = problemOf(error);
  const frame = useRef<HTMLDivElement>(null);
  const { saysIt, tryAgain } = useFailure({ error, retry: onRetry, frame, leads });
  if (!saysIt)
    return (
      <div ref={frame} className="empty">
        Not loaded yet.
      </div>
    );
  return (
    <div ref={frame} className="problem" role="alert">
      <TriangleAlert size={18} aria-hidden />
      <div>
        <strong>{title}</strong>
        {!errors?.length && <p>{detail}</p>}
        {errors?.map(({ field, message }) => (
          <p key={field + message}>
            {field}: {message}
          </p>
        ))}
        {onRetry && mayPass(error) && (
          <Button className="button" onPress={tryAgain ?? onRetry}>
            <RotateCw size={14} aria-hidden /> Try again
          </Button>
        )}
      </div>
    </div>
  );
}
