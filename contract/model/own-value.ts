/**
 * The value that an object itself holds under a name that comes from outside: a property, a label, a parameter.
 * @returns undefined where it holds none, also where every object inherits something of that name: `constructor`
 */
export function ownValue<Value>(object: { readonly [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
