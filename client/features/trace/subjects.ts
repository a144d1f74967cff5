import { listOf } from '../../../contract/text/language.ts';
import { plainText } from '../../../contract/text/plain-text.ts';
import { labelsPlaying } from '../../entity/labels-playing.ts';
import type { ModelLooks } from '../../entity/looks/model-looks.ts';
import { everything, type SearchScope } from '../../entity/use-search.ts';

/** Of what the task can be asked about, in words and as it is searched for. */
interface TraceSubjects {
  /** What stands above the field. */
  label: string;
  placeholder: string;
  scopes: readonly SearchScope[];
}

const ours: TraceSubjects = {
  label: 'Leader, body or event',
  placeholder: 'Person, body, event, document …',
  scopes: [
    { kind: 'Person', noun: 'people', title: 'People and their posts', limit: 6 },
    { kind: 'Body', noun: 'bodies', title: 'Bodies and their heads', headedFirst: true, limit: 8 },
    { kind: 'Event', noun: 'events', title: 'Events and who held office then', limit: 5 },
    { kind: 'Congress', noun: 'congresses', title: 'Congresses and who held office then', limit: 5 },
    { kind: 'Document', noun: 'documents', title: 'Documents and who held office then', limit: 5 },
  ],
};

/** Each label is searched by itself; what has others is found when these hold nothing. */
const maxScopes = 5;
const maxNamed = 3;

/** Of our own model its kinds, of another one the labels that its profile knows as people, bodies and events. */
export function traceSubjects({ isOwn, profile }: Pick<ModelLooks, 'isOwn' | 'profile'>): TraceSubjects {
  if (isOwn) return ours;
  const labels = labelsPlaying(profile, 'person', 'body', 'event', 'congress', 'document').slice(
    0,
    maxScopes,
  );
  const bodies = labelsPlaying(profile, 'body');
  if (labels.length === 0) return { label: 'Node', placeholder: 'Find a node …', scopes: everything };
  const named = labels.slice(0, maxNamed);
  return {
    label: plainText(listOf(named, 'or')),
    placeholder: `${named.join(', ')} …`,
    scopes: labels.map((label) => ({
      ...{ kind: label, noun: label, title: label },
      ...{ headedFirst: bodies.includes(label), limit: 6 },
    })),
  };
}
