import { ScrollText, TableProperties, Waypoints } from 'lucide-react';
import type { Question } from './question.ts';

const ids = {
  commission: 'central-commission-for-external-relations',
  from: 'nguyen-chi-thanh',
  to: 'william-kashtan',
};

/** What the questions about the curated data speak of: without one of them they have no answer. */
export const curatedIds: readonly string[] = Object.values(ids);

/** One for each of the three things that people come for. */
export const curatedQuestions: readonly Question[] = [
  {
    text: 'Who headed the Commission for External Relations on 3 August 1978?',
    icon: ScrollText,
    address: { task: 'trace', subject: ids.commission },
    at: '1978-08-03',
  },
  {
    text: 'How are Nguyen Chi Thanh and William Kashtan connected?',
    icon: Waypoints,
    address: { task: 'explore', from: ids.from, to: ids.to },
  },
  {
    text: 'Where do the sources disagree?',
    icon: TableProperties,
    address: { task: 'queries', query: 'disputed-facts', with: {} },
  },
];
