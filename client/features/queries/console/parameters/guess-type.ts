/**
 * The type of a parameter as its use in a statement and its name suggest, written as in the header of a saved query.
 * Text where nothing suggests another.
 */
export function guessedType(name: string, text: string): string {
  const parameter = `\\$(?:${escaped(name)}(?![\\p{L}\\p{N}_])|\`${escaped(name)}\`)`;
  const isUsed = (pattern: string) => new RegExp(pattern.replace('@', parameter), 'iu').test(text);
  if (isUsed('@\\.(?:min|max|text)\\b')) return 'date';
  const isList = isUsed('\\b(?:IN|UNWIND)\\s+@') || isUsed('\\bsize\\s*\\(\\s*@');
  const one = typeOfOne(name, text, isUsed, parameter);
  return isList ? `list of ${one}` : one;
}

function typeOfOne(
  name: string,
  text: string,
  isUsed: (pattern: string) => boolean,
  parameter: string,
): string {
  const byId = new RegExp(`:\\s*\`?(\\p{Lu}[\\p{L}\\p{N}_]*)\`?\\s*\\{\\s*id\\s*:\\s*${parameter}`, 'u').exec(
    text,
  );
  if (byId) return byId[1] === 'Entity' ? 'entity' : `entity:${byId[1]}`;
  if (
    isUsed('\\bid\\s*:\\s*@') ||
    isUsed('\\.id\\s*(?:=|IN)\\s*@') ||
    isUsed('\\belementId\\s*\\([^)]*\\)\\s*(?:=|IN)\\s*@')
  )
    return 'entity';
  if (isUsed('\\b(?:LIMIT|SKIP|OFFSET)\\s+@') || isUsed('\\.(?:year|month|day)\\s*(?:[<>=]+|IN)\\s*@'))
    return 'integer';
  if (isUsed('\\bduration\\s*\\(\\s*@')) return 'string';
  if (/^(?:is|has|with|only)(?:_|\p{Lu}|$)/u.test(name)) return 'boolean';
  if (
    /(?:^|_|\p{Ll})(?:[Ll]imit|[Cc]ount|[Yy]ears?|[Mm]in(?:imum)?|[Mm]ax(?:imum)?|[Nn]umber|[Ss]teps|[Hh]ops|[Aa]ge)$/u.test(
      name,
    )
  )
    return 'integer';
  if (/^(?:duration|period)$/i.test(name)) return 'duration';
  return 'string';
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
