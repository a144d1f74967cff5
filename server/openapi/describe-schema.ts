/** The part of a JSON schema that the documentation tells of. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  description?: string;
  default?: unknown;
}

/** One field of an object, as a row of a table. */
export interface FieldRow {
  name: string;
  type: string;
  optional: boolean;
  description: string;
}

/** The type of a value in a few words: `list of Node`, `out or in`, `text or null`. */
export function typeInWords(schema: JsonSchema): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? schema.$ref;
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum) return schema.enum.map(String).join(' or ');
  if (schema.anyOf) return schema.anyOf.map(typeInWords).join(' or ');
  if (schema.type === 'array') return `list of ${schema.items ? typeInWords(schema.items) : 'anything'}`;
  if (schema.type === 'string') return 'text';
  if (schema.properties) return 'object';
  if (typeof schema.additionalProperties === 'object') {
    return `object of ${typeInWords(schema.additionalProperties)}`;
  }
  return [schema.type ?? 'anything'].flat().join(' or ');
}

/** The fields of an object, with those of objects inside it below them: `results[].matched`. */
export function fieldRows(schema: JsonSchema, prefix = ''): FieldRow[] {
  const entries = Object.entries(schema.properties ?? {});
  return entries.flatMap(([name, field]) => {
    const row = {
      name: prefix + name,
      type: typeInWords(field),
      optional: !schema.required?.includes(name),
      description: field.description ?? '',
    };
    const inner = field.type === 'array' ? field.items : field;
    const suffix = field.type === 'array' ? '[].' : '.';
    return [row, ...(inner?.properties ? fieldRows(inner, `${prefix}${name}${suffix}`) : [])];
  });
}
