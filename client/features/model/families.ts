import type { Family, SuccessionForm } from '../../../contract/model/relationships/description.ts';

/** What a relationship can mean, in plain words. */
export interface FamilyChoice {
  family: Family;
  form?: SuccessionForm;
  /** As it stands in a list. */
  label: string;
  /** Of an example: who or what stands first, what it did, and to whom or what. */
  verb: string;
  /** How it reads there and back where nobody has said it. */
  wording: readonly [string, string];
}

/** In the order in which they are offered; what stands first is what Diplograph can do most with. */
export const familyChoices: readonly FamilyChoice[] = [
  choice('headship', 'Someone headed something', 'headed', 'headed by'),
  choice(
    'deputy headship',
    'Someone was deputy head of something',
    'was deputy head of',
    'had as deputy head',
  ),
  choice('membership', 'Someone was a member of something', 'was a member of', 'had as a member'),
  choice('succession', 'Something was renamed', 'was renamed', 'was called before', 'renaming'),
  choice('succession', 'Something merged into another', 'merged into', 'was merged from', 'merger'),
  choice('succession', 'Something split into others', 'split into', 'split from', 'split'),
  choice('succession', 'Something handed over its work', 'handed over to', 'took over from', 'transfer'),
  choice('part of', 'Something was part of another', 'was part of', 'had as a part'),
  choice('direction', 'Something directed another', 'directed', 'was directed by'),
  choice('founding', 'Someone founded or dissolved something', 'founded', 'was founded by'),
  choice('convening', 'Something convened a meeting', 'convened', 'was convened by'),
  choice('accession', 'Something joined another', 'joined', 'was joined by'),
  choice('relation', 'Two had relations with each other', 'had relations with', 'had relations with'),
  choice('participation', 'Someone took part in something', 'took part in', 'had as participant'),
  choice('consequence', 'Something led to another', 'led to', 'came of'),
  choice('location', 'Something was located somewhere', 'was located in', 'was the place of'),
  choice('authorship', 'Someone wrote or issued something', 'wrote', 'was written by'),
  choice('reference', 'Something mentions another', 'mentions', 'is mentioned by'),
  choice('statement', 'Someone stated something', 'stated', 'was stated by'),
  choice('contribution', 'Something contributed to another', 'contributed to', 'was contributed to by'),
  choice('measure', 'A number measures something', 'measures', 'is measured by'),
];

function choice(
  family: Family,
  label: string,
  verb: string,
  back: string,
  form?: SuccessionForm,
): FamilyChoice {
  return { family, label, verb, wording: [verb, back], ...(form && { form }) };
}

export function choiceOf(
  family: Family | undefined,
  form: SuccessionForm | undefined,
): FamilyChoice | undefined {
  return familyChoices.find(
    (each) =>
      each.family === family && each.form === (family === 'succession' ? (form ?? 'renaming') : undefined),
  );
}

/** By what a choice is known in a list. */
export function keyOfChoice({ family, form }: Pick<FamilyChoice, 'family' | 'form'>): string {
  return form ? `${family}: ${form}` : family;
}
