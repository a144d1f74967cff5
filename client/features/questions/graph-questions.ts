import { Compass, ScrollText, Waypoints, Workflow } from 'lucide-react';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { schemaAddress } from '../../workspace/address.ts';
import type { Question } from './question.ts';
import { aroundText, connectedText, headedText, schemaText } from './texts.ts';

/** So many questions are offered. */
const count = 3;

interface GraphSubjects {
  /** The best connected nodes, the best first. */
  hubs: readonly GraphNode[];
  /** What can be headed, the best connected first; none where headships are not known. */
  bodies: readonly GraphNode[];
}

/** Questions that any graph has an answer to, about what is best connected in it. */
export function graphQuestions({ hubs: [first, second], bodies: [body] }: GraphSubjects): Question[] {
  const around: Question | undefined = first && {
    text: aroundText(first.name),
    icon: Compass,
    address: { task: 'explore', from: null, to: null },
    visits: first.id,
  };
  const headed: Question | undefined = body && {
    text: headedText(body.name),
    icon: ScrollText,
    address: { task: 'trace', subject: body.id },
  };
  const schema: Question = { text: schemaText, icon: Workflow, address: schemaAddress };
  const connected: Question | undefined = first &&
    second && {
      text: connectedText(first.name, second.name),
      icon: Waypoints,
      address: { task: 'explore', from: first.id, to: second.id },
    };
  return [headed, around, schema, connected].filter((each) => each !== undefined).slice(0, count);
}
