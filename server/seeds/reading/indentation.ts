import type { Slip, YamlFault } from './yaml-slips.ts';

/** A tab at the beginning of a line; the first of them stands for all. */
export function tabs({ lines }: YamlFault): Slip | undefined {
  const indented = lines.flatMap((text, index) => (/^ *\t\s*\S/.test(text) ? [index] : []));
  const [first] = indented;
  if (first === undefined) return undefined;
  const more = indented.length - 1;
  const others = more === 0 ? '' : ` So ${more === 1 ? 'is 1 more line' : `are ${more} more lines`}.`;
  return {
    line: first + 1,
    column: (lines[first] ?? '').indexOf('\t') + 1,
    message: `The line is indented by a tab, which YAML does not take: put two spaces in place of each tab.${others}`,
  };
}

/** The first line up to the fault whose field stands neither under the other fields of its record nor within one. */
export function misplacedField({ line, lines }: YamlFault): Slip | undefined {
  let fields: number | undefined;
  let within = false;
  for (let index = 0; index <= line && index < lines.length; index += 1) {
    const text = lines[index] ?? '';
    if (/^\s*(#.*)?$/.test(text)) continue;
    const [, start = ''] = /^(- +)\S/.exec(text) ?? [];
    if (start) fields = start.length;
    else if (fields !== undefined) {
      const indentation = text.search(/\S/);
      const slip = { line: index + 1, column: indentation + 1 };
      if (/^id:( |$)/.test(text)) return { ...slip, message: 'A record begins with a dash: "- id: …".' };
      if (indentation < fields || (indentation > fields && !within && /^\s*[\w-]+:( |$)/.test(text)))
        return {
          ...slip,
          message: `${standsAt(indentation)} the fields of this record at ${fields}: put them under one another.`,
        };
      if (indentation > fields) continue;
    }
    // What is deeper belongs to a field that opens a list, fields or text of several lines.
    within = /:\s*([|>][-+\d]*|["'[{].*)?\s*(#.*)?$/.test(text);
  }
  return undefined;
}

function standsAt(indentation: number): string {
  return `The line begins after ${indentation} ${indentation === 1 ? 'space' : 'spaces'},`;
}
