/** A macro where it is used: `model.certain(edge, from, to)`. */
interface MacroCall {
  name: string;
  given: string[];
  /** Where it stands in the text. */
  offset: number;
}

/**
 * Replaces every macro in a text, those among the values of another one first.
 * @param replace is given the call with its values written out
 */
export function replaceCalls(text: string, replace: (call: MacroCall) => string): string {
  const start = /\bmodel\.(\w+)\(/.exec(text);
  if (!start) return text;
  const inside = start.index + start[0].length;
  const { values, end } = readValues(text, inside);
  const given = values.map((value) =>
    replaceCalls(value.trim(), (call) => replace({ ...call, offset: start.index })),
  );
  const before = text.slice(0, start.index);
  const after = replaceCalls(text.slice(end), (call) => replace({ ...call, offset: call.offset + end }));
  return before + replace({ name: start[1] ?? '', given, offset: start.index }) + after;
}

/** Between empty brackets there is no value. */
function withoutNone(values: string[]): string[] {
  return values.length === 1 && values[0]?.trim() === '' ? [] : values;
}

/** The values up to the bracket that closes a call, parted by commas outside any other brackets. */
function readValues(text: string, from: number): { values: string[]; end: number } {
  const values: string[] = [];
  let depth = 0;
  let valueStart = from;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const closes = ')]}'.includes(character);
    if (depth === 0 && (character === ',' || closes)) {
      values.push(text.slice(valueStart, at));
      valueStart = at + 1;
    }
    if (closes && depth === 0) return { values: withoutNone(values), end: at + 1 };
    if ('([{'.includes(character)) depth += 1;
    if (closes) depth -= 1;
  }
  return { values: [...values, text.slice(valueStart)], end: text.length };
}
