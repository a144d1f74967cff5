import { Button } from 'react-aria-components';
import { useAddress } from '../../workspace/address.ts';
import { bringTasks } from '../../workspace/panels.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { visit } from '../../workspace/visit.ts';
import type { Question } from './question.ts';
import { titleOfQuestions } from './texts.ts';
import { useQuestions } from './use-questions.ts';
import './questions.css';

/** Three questions to begin with, each a press away from its answer; nothing where the graph is empty. */
export function QuestionList() {
  const questions = useQuestions();
  const [, setAddress] = useAddress();
  const run = ({ address, at, visits }: Question) => {
    if (at !== undefined) useWorkspace.getState().setDate(at);
    void setAddress(address);
    if (visits !== undefined) void visit(visits);
    else if (address.task !== undefined && !address.with) bringTasks();
  };
  if (questions.length === 0) return null;
  return (
    <section className="questions">
      <h3>{titleOfQuestions}</h3>
      <ul>
        {questions.map((question) => (
          <li key={question.text}>
            <Button className="card question" onPress={() => run(question)}>
              <question.icon size={16} aria-hidden />
              <span>{question.text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
