import type { Role } from '../../../contract/model/profile/roles.ts';
import type { LabelSample } from '../sample/model-sample.ts';
import { knownOf } from './label-words.ts';
import { personNameIn } from './person-names.ts';
import { wordsOfName } from './words-of-name.ts';

/** Properties that only people have. */
const ofPeople =
  /^(birth|born|dob|dateofbirth|birthdate|birthday|gender|sex|geburtsdatum|ngaysinh|died|deathdate)$/;

/** Labels of what is often a company, though their words are those of people. */
const eitherOr = /^(officer|official|member|contact|agent|partner|director|manager|user)$/;

/** What the nodes of a label are, where its words or its properties make that likely. */
export function guessRoles({ label, sampled, properties }: LabelSample): Role[] {
  const common = properties.filter(({ present }) => present >= sampled / 2).map(({ name }) => name);
  const arePeople =
    personNameIn(common) !== undefined || common.some((name) => ofPeople.test(wordsOfName(name).join('')));
  const role = knownOf(label)?.role;
  if (role === 'person') {
    const isUnsure =
      eitherOr.test(wordsOfName(label).at(-1) ?? '') &&
      /\bcompan|jurisdiction/i.test(properties.map(({ name }) => name).join(' '));
    return isUnsure && !arePeople ? [] : ['person'];
  }
  if (arePeople && (role === undefined || role === 'body')) return role ? [role] : ['person'];
  return role ? [role] : [];
}
