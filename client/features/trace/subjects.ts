import type { Role } from '../../../contract/model/profile/roles.ts';
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

/** Each is searched by itself; what plays no role is found when these hold nothing. */
const roles: readonly Role[] = ['person', 'body', 'event', 'congress', 'document'];

const ours: TraceSubjects = {
  label: 'Leader, body or event',
  placeholder: 'Person, body, event, document …',
  scopes: [
    of('person', { noun: 'people', title: 'People and their posts', limit: 6 }),
    of('body', { noun: 'bodies', title: 'Bodies and their heads', limit: 8 }),
    of('event', { noun: 'events', title: 'Events and who held office then', limit: 5 }),
    of('congress', { noun: 'congresses', title: 'Congresses and who held office then', limit: 5 }),
    of('document', { noun: 'documents', title: 'Documents and who held office then', limit: 5 }),
  ],
};

const maxNamed = 3;

/** Of our own model its kinds, of another one the labels that its profile knows as people, bodies and so on. */
export function traceSubjects({ isOwn, profile }: Pick<ModelLooks, 'isOwn' | 'profile'>): TraceSubjects {
  if (isOwn) return ours;
  const labels = labelsPlaying(profile, ...roles);
  if (labels.length === 0) return { label: 'Node', placeholder: 'Find a node …', scopes: everything };
  const named = labels.slice(0, maxNamed);
  return {
    label: plainText(listOf(named, 'or')),
    placeholder: `${named.join(', ')} …`,
    scopes: roles.flatMap((role) => {
      const playing = labelsPlaying(profile, role);
      const title = playing.slice(0, maxNamed).join(', ');
      return playing.length === 0 ? [] : of(role, { noun: title, title, limit: 6 });
    }),
  };
}

/** What plays a role, of bodies those with a known head first. */
function of(role: Role, said: Required<Pick<SearchScope, 'noun' | 'title' | 'limit'>>): SearchScope {
  return { kind: null, role, headedFirst: role === 'body', ...said };
}
