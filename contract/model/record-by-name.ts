import { z } from 'zod';

/** A record of zod's that keeps a value named `__proto__`, which zod's own leaves out. */
const RecordByName: z.core.$constructor<z.ZodRecord> = z.core.$constructor('RecordByName', (shape, def) => {
  z.ZodRecord.init(shape, def);
  const { parse } = shape._zod;
  shape._zod.parse = (payload, context) => {
    const given = Object.getOwnPropertyDescriptor(Object(payload.value), '__proto__');
    const parsed = parse(payload, context);
    if (given === undefined || parsed instanceof Promise || parsed.issues.length > 0) return parsed;
    const read = def.valueType._zod.run({ value: given.value, issues: [] }, context);
    if (read instanceof Promise) throw new Error('What is read later cannot be the value of a name');
    parsed.issues.push(...z.core.util.prefixIssues('__proto__', read.issues));
    Object.defineProperty(parsed.value, '__proto__', { ...given, value: read.value });
    return parsed;
  };
});

/**
 * The shape of an object whose names come from outside (properties, labels, parameters), whatever they are. It is read
 * with `ownValue` or `Object.entries`.
 */
export function recordByName<Value extends z.ZodType>(value: Value, name: z.ZodString = z.string()) {
  return new RecordByName({ type: 'record', keyType: name, valueType: value }) as z.ZodRecord<
    z.ZodString,
    Value
  >;
}
