import type { Profile } from '../../contract/model/profile/profile.ts';
import { quoteName } from '../../contract/text/cypher-quoting.ts';
import { turnArrows } from './family-arrows.ts';
import { replaceCalls } from './macro-calls.ts';
import { fill, type MacroTemplates } from './macros.ts';
import { macrosOf } from './macros-of.ts';
import { namesFor, reversedTypes } from './names-for.ts';
import { noNames } from './names-in-use.ts';
import { quoteList } from './quoting.ts';
import { shielded, unshielded } from './shield.ts';
import { CypherFileError, type Statement } from './statement.ts';
import { variablesIn } from './variables.ts';

/** No node and no relationship satisfies it, and the planner knows. */
const nothing = '!%&%';

type Variables = ReturnType<typeof variablesIn>;

type Fault = (offset: number, problem: string) => CypherFileError;

/**
 * Writes out the macros of questions for one profile; cypher/README.md says what there is.
 * @param inUse the labels and relationship types that the graph holds
 * @returns a function that throws a CypherFileError for a macro, or a word after `$model.`, that is not there
 */
export function expander(
  given: Profile,
  templates: MacroTemplates,
  inUse = noNames,
): (statement: Statement) => string {
  // Names may hold anything that a macro is made of.
  const profile = shielded(given);
  const macros = macrosOf(profile, templates, inUse);
  const { identity } = profile;
  const reversed = reversedTypes(profile);
  const entity = identity === 'elementId' ? '' : `:${quoteName(identity.label)}`;

  function expandCalls(text: string, fault: Fault, variables: Variables): string {
    return replaceCalls(text, ({ name, given, offset }) => {
      const macro = macros.get(name);
      if (!macro) throw fault(offset, `there is no macro "model.${name}"`);
      const { parameters, bodyFor } = macro;
      const kind = variables.get(given[0] ?? '');
      const body = (kind && bodyFor?.(kind)) ?? macro.body;
      if (given.length !== parameters.length) {
        throw fault(offset, `"model.${name}" takes ${parameters.join(', ')}`);
      }
      const values = Object.fromEntries(
        parameters.map((parameter, index) => [parameter, given[index] ?? '']),
      );
      const indented = body.replaceAll('\n', `\n${indentAt(text, offset)}`);
      return expandCalls(fill(indented, values), (_offset, problem) => fault(offset, problem), variables);
    });
  }

  /** Written out, as only labels and types that are spelled in a statement are looked up by their indexes. */
  function expandNames(text: string, fault: Fault): string {
    const namesOf = (word: string, offset: number) => {
      const names = namesFor(profile, word);
      if (!names) throw fault(offset, `"$model.${word}" is no role and no family`);
      return names;
    };
    return turnArrows(text, reversed, namesOf, fault)
      .replaceAll(':$any($model.entity)', entity)
      .replace(
        /\$any\(\$model\.(\w+)\)/g,
        (_any, word: string, offset: number) => namesOf(word, offset).map(quoteName).join('|') || nothing,
      )
      .replace(/\$model\.(\w+)/g, (_list, word: string, offset: number) => quoteList(namesOf(word, offset)));
  }

  return ({ file, firstLine, text }) => {
    const faultIn =
      (part: string): Fault =>
      (offset, problem) =>
        new CypherFileError(file, firstLine + part.slice(0, offset).split('\n').length - 1, problem);
    const named = expandNames(text, faultIn(text));
    return unshielded(expandCalls(named, faultIn(named), variablesIn(text)));
  };
}

/** The spaces that begin the line on which an offset lies. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^ */.exec(text.slice(start))?.[0] ?? '';
}
