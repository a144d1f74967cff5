import { Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { FileFault } from './place-problems.ts';
import { addParameterText, notDeclared } from './texts.ts';

interface StatementProblemsProps {
  problems: readonly FileFault[];
  onDeclare: (name: string) => void;
  /** Leads to a place of the statement. */
  onGoTo: (line: number, column: number) => void;
}

/** What is wrong with a statement, line by line; a parameter that is not declared can be, at one press. */
export function StatementProblems({ problems, onDeclare, onGoTo }: StatementProblemsProps) {
  return (
    <ol className="statement-problems" aria-label="Problems of the statement">
      {problems.map(({ line, column, message }) => {
        const undeclared = /^\$([A-Za-z_]\w*) is not declared/.exec(message)?.[1];
        return (
          <li key={`${line}:${column}:${message}`}>
            <span className="field-error">
              <Button className="text-button problem-place" onPress={() => onGoTo(line, column)}>
                Line {line}
              </Button>
              : {undeclared === undefined ? message : notDeclared(undeclared)}
            </span>
            {undeclared !== undefined && (
              <Button className="text-button" onPress={() => onDeclare(undeclared)}>
                <Plus size={12} aria-hidden /> {addParameterText(undeclared)}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
