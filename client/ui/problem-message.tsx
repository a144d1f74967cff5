import { RotateCw, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components';
import { mayPass, problemOf } from '../api/problem-error.ts';
import './states.css';

interface ProblemMessageProps {
  error: unknown;
  onRetry?: () => void;
}

/** What went wrong where something should stand, and a way to try again. */
export function ProblemMessage({ error, onRetry }: ProblemMessageProps) {
  const { title, detail, errors } = problemOf(error);
  return (
    <div className="problem" role="alert">
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
          <Button className="button" onPress={onRetry}>
            <RotateCw size={14} aria-hidden /> Try again
          </Button>
        )}
      </div>
    </div>
  );
}
