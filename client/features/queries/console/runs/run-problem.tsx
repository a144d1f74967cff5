import { TriangleAlert } from 'lucide-react';
import { ProblemError, problemOf } from '../../../../api/problem-error.ts';
import type { Place } from '../statements.ts';
import { retryText } from '../texts.ts';
import { PlaceButton } from './place-button.tsx';
import { remarksOf } from './statement-run.ts';

interface RunProblemProps {
  error: unknown;
  /** Where the statement began in the text. */
  start: Place;
  onEdit?: (() => void) | undefined;
}

/** Why a statement gave no result, where in the text, and what to do. */
export function RunProblem({ error, start, onEdit }: RunProblemProps) {
  const problem = problemOf(error);
  const remarks = remarksOf(problem, start);
  const others = (problem.errors ?? []).filter(({ line }) => line === undefined);
  const retryAfter = error instanceof ProblemError ? error.retryAfter : undefined;
  return (
    <div className="problem run-problem" role="alert">
      <TriangleAlert size={18} aria-hidden />
      <div>
        <strong>{problem.title}</strong>
        {remarks.length === 0 && others.length === 0 && <p>{problem.detail}</p>}
        {remarks.map((remark) => (
          <p key={`${remark.line}:${remark.column}${remark.message}`}>
            <PlaceButton place={remark} onEdit={onEdit} />: {remark.message}
          </p>
        ))}
        {others.map(({ field, message }) => (
          <p key={field + message}>
            {field.startsWith('parameters.') ? `$${field.slice('parameters.'.length)} ` : ''}
            {message}
          </p>
        ))}
        {retryAfter !== undefined && <p>{retryText(retryAfter)}</p>}
      </div>
    </div>
  );
}
