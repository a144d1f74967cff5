import type { GraphNode } from '../../model/graph.ts';
import type { Finding, Tenure, Tenures } from '../../model/tenure.ts';
import { datedOf } from '../../model/time/stored.ts';
import { datesOf, officeName, remarksOf } from '../office/cells.ts';
import { capitalized } from '../phrase.ts';
import { plainText } from '../plain-text.ts';
import { titleOfTenures } from '../tenures.ts';
import { timeNotKnown } from '../trace.ts';
import { type LinkedData, type LinkedThing, type LinkedValue, thing } from './linked-data.ts';
import { attestationThings, passageThing } from './passages.ts';

/**
 * A trace as linked data in the words of schema.org: a body with its members, or a person with their memberships, each
 * an OrganizationRole. A start or an end is given where a source gives it, as EDTF; when somebody was merely seen in
 * office is said by the works about the role. No caveat and no passage is left out.
 * @param address at which the answer can be seen again
 */
export function linkedDataOfTenures(answer: Tenures, at: string | null, address?: string): LinkedData {
  const { side, subject, stages, findings, citations } = answer;
  const main =
    side === 'body'
      ? organization(subject, stages, {
          member: answer.tenures.map((tenure) => roleOf(tenure, answer, 'member')),
        })
      : person(subject, { memberOf: answer.tenures.map((tenure) => roleOf(tenure, answer, 'memberOf')) });
  const data = thing('Dataset', {
    name: titleOfTenures(answer, at),
    description: `${titleOfTenures(answer, at)}, with what each source says, what is not known and what is disputed.`,
    url: address,
    mainEntity: main,
    comment: findings.map(({ sentence }) => thing('Comment', { text: sentence })),
    citation: citations.map(passageThing),
  });
  return { '@context': 'https://schema.org', ...data };
}

/** Somebody in an office; what the role stands between is given by the same property again, as schema.org has it. */
function roleOf(
  tenure: Tenure,
  { findings, citations }: Tenures,
  property: 'member' | 'memberOf',
): LinkedThing {
  const { id, facts, body } = tenure;
  const isAbout = ({ facts: about }: Finding) => facts.some((fact) => about.includes(fact.id));
  const caveats = [
    ...remarksOf(tenure),
    ...findings.filter(isAbout).map(({ segments }) => plainText(segments)),
  ];
  return thing('OrganizationRole', {
    '@id': idOf(id),
    name: `${officeName(tenure)}, ${body.name}`,
    roleName: officeName(tenure),
    startDate: oneOrAll(datesOf(facts, 'start')),
    endDate: oneOrAll(datesOf(facts, 'end')),
    description: [`${capitalized(tenure.when || timeNotKnown)}.`, ...caveats].join(' '),
    subjectOf: attestationThings(facts, citations),
    [property]: property === 'member' ? person(tenure.person) : organization(body, [body]),
  });
}

function person(node: GraphNode, more: Record<string, LinkedThing[]> = {}): LinkedThing {
  return thing('Person', { '@id': idOf(node.id), name: node.name, alternateName: otherNames(node), ...more });
}

/** @param stages the body under all its names */
function organization(
  node: GraphNode,
  stages: readonly GraphNode[],
  more: Record<string, LinkedThing[]> = {},
): LinkedThing {
  const names = stages.flatMap((stage) => [stage.name, ...otherNames(stage)]);
  const [first, last] = [stages[0] ?? node, stages.at(-1) ?? node];
  return thing('Organization', {
    '@id': idOf(node.id),
    name: node.name,
    alternateName: [...new Set(names)].filter((name) => name !== node.name),
    foundingDate: datedOf(first).start,
    dissolutionDate: datedOf(last).end,
    ...more,
  });
}

/** Its further names; a misspelling of a source is none. */
function otherNames({ properties: { names, nameKinds } }: GraphNode): string[] {
  const kinds = Array.isArray(nameKinds) ? nameKinds : [];
  return Array.isArray(names)
    ? names.filter((name, index) => typeof name === 'string' && kinds[index] !== 'misspelling').map(String)
    : [];
}

function idOf(id: string): string {
  return `urn:entity:${encodeURIComponent(id)}`;
}

function oneOrAll(texts: readonly string[]): LinkedValue {
  return texts.length === 1 && texts[0] !== undefined ? texts[0] : texts;
}
