import { counted } from '../../../../contract/text/language.ts';

export function copyTitle(title: string): string {
  return `${title} (copy)`;
}

/** How much is wrong with a query that is edited. */
export function problemCount(count: number): string {
  return counted(count, { one: 'problem', other: 'problems' });
}

/** Who made a query and in which file it is: `By An, in queries/heads.cypher`. */
export function whoAndWhere({ author, file }: { author: string | null; file: string }): string {
  return author ? `By ${author}, in ${file}` : `In ${file}`;
}

export function nthParameter(index: number, name: string): string {
  return name === '' ? `Parameter ${index + 1}` : `Parameter ${name}`;
}

export function writtenFor(model: string): string {
  return `Written for another model: ${model}`;
}

export const readOnly =
  'Queries can’t be saved here: this Diplograph is read-only for you. You can still run them.';

export function editTitle({ base, title }: { base: object | null; title: string }): string {
  return base ? `Edit “${title}”` : 'New query';
}

export const keptText = 'Your changes are not saved. They stay until you close this tab.';

export const deletedMeanwhile = 'Somebody deleted this query while you edited it.';

export const changedMeanwhile =
  'Somebody else has saved this query since you opened it. Nothing of yours is lost: choose which one to keep.';

export function isFileName(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,79}$/.test(name);
}

export const nameRule = 'Use up to 80 lowercase letters, digits and hyphens.';

export function importedText(count: number): string {
  return `Imported ${counted(count, { one: 'query', other: 'queries' })}.`;
}

export function refusedText(file: string): string {
  return `${file} was not imported`;
}

export function exportedText(file: string): string {
  return `Saved ${file}. You can import it again here or in another Diplograph.`;
}

/** What was copied, as its message has it. */
export const theQueryLink = 'the link: it fills in the form as it stands here and runs the query';

export function notDeclared(name: string): string {
  return `$${name} is not declared as a parameter.`;
}

export function addParameterText(name: string): string {
  return `Add parameter ${name}`;
}

/** That a new query which was not saved gave way to another. */
export function replacedDraft(title: string): string {
  return title.trim() === ''
    ? 'This replaced a new query that was not saved.'
    : `This replaced “${title}”, which was not saved.`;
}

export const noStatement = 'Type a statement, such as MATCH (node) RETURN node LIMIT 10.';
