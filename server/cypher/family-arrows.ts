import type { CypherFileError } from './statement.ts';

/** `<-[post:$any($model.headship)]-`: what points, the variable, the words, and what else stands between the brackets. */
const arrow =
  /(<?)-\[\s*(`[^`]*`|\w*)\s*:\s*(\$any\(\$model\.\w+\)(?:\|\$any\(\$model\.\w+\))*)([^\]]*)\]-(>?)/g;

/**
 * Turns the arrows of families so that they lead as a family reads, however the types of a profile are stored: a headship
 * from who heads to what is headed. Where all types of an arrow are stored alike it stays an arrow, which is read without
 * a condition; where they differ it is followed both ways, and the relationship says by itself where it begins.
 * @param reversed the types that are stored the other way round than their family reads
 * @param namesOf the types of a word such as `headship`, which stands at an offset
 */
export function turnArrows(
  text: string,
  reversed: ReadonlySet<string>,
  namesOf: (word: string, offset: number) => readonly string[],
  fault: (offset: number, problem: string) => CypherFileError,
): string {
  let unnamed = 0;
  return text.replace(
    arrow,
    (found: string, left: string, name: string, words: string, rest: string, right: string, at: number) => {
      if ((left === '') === (right === '')) return found;
      const before = nodeBefore(text.slice(0, at));
      const after = nodeAfter(text.slice(at + found.length));
      const [source, target] = right ? [before, after] : [after, before];
      if (!source && !target) throw fault(at, 'one of the ends of an arrow of a family must have a name');
      if (rest.includes('*')) throw fault(at, 'an arrow of a family has no length: repeat it by {1,12}');
      const types = [...words.matchAll(/model\.(\w+)/g)].flatMap(([, word = '']) => namesOf(word, at));
      const turned = types.filter((type) => reversed.has(type)).length;
      if (turned === 0) return found;
      if (turned === types.length) {
        return `${right && '<'}-[${name}:${words}${rest}]-${left && '>'}`;
      }
      const edge = name || `\`edge ${++unnamed}\``;
      const condition = source ? `model.from(${edge}) = ${source}` : `model.to(${edge}) = ${target}`;
      const where = /^\s*WHERE\s/.test(rest)
        ? rest.replace(/^\s*WHERE\s/, ` WHERE ${condition} AND `)
        : `${rest} WHERE ${condition}`;
      return `-[${edge}:${words}${where}]-`;
    },
  );
}

/** The name of the node whose brackets end a text. */
function nodeBefore(text: string): string | undefined {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ')') depth += 1;
    if (text[at] === '(') depth -= 1;
    if (depth === 0) return nodeAfter(text.slice(at));
  }
  return undefined;
}

function nodeAfter(text: string): string | undefined {
  return /^\s*\(\s*(`[^`]*`|\w+)/.exec(text)?.[1];
}
