import { QuestionList } from '../features/questions/question-list.tsx';
import { TraceTask } from '../features/trace/trace-task.tsx';

/** Who headed what, and questions to begin with. */
export function Trace() {
  return <TraceTask questions={<QuestionList />} />;
}
