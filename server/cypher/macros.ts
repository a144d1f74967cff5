import { z } from 'zod';
import { ownValue } from '../../contract/model/own-value.ts';
import { recordByName } from '../../contract/model/record-by-name.ts';
import { readYaml } from './yaml-file.ts';

const macrosShape = recordByName(
  z.string(),
  z.string().regex(/^[a-z]\w*\((\w+(, \w+)*)?\)$/, 'is not a macro: write "name(first, second)"'),
);

/** The shape of `cypher/macros.yaml`. */
const templatesShape = z.strictObject({
  'every model': macrosShape,
  'our words': macrosShape,
  'plain words': macrosShape,
  'stored days': macrosShape,
  'days in values': macrosShape,
  'own node id': macrosShape,
  'element id of a node': macrosShape,
  'own relationship id': macrosShape,
  'element id of a relationship': macrosShape,
  'as stored': macrosShape,
  'some reversed': macrosShape,
  'stored proofs': macrosShape,
  'no stored proofs': macrosShape,
  'names in a list': macrosShape,
  'names in properties': macrosShape,
  'nodes to read': z.strictObject({
    'of any label': z.string(),
    'of a label': z.string(),
    'of labels that are not spelled': z.string(),
  }),
  'indexed properties': z.strictObject({
    'range index': z.string(),
    'range index of a name': z.string(),
    'text index of a name': z.string(),
  }),
  'every label': macrosShape,
  'unspelled labels': macrosShape,
  'numbered labels': macrosShape,
  'every type': macrosShape,
  'unspelled types': macrosShape,
  'numbered types': macrosShape,
  'a name': z.string(),
  'a name of several parts': z.string(),
  'a name of some labels': z.string(),
  'dates of a fact': z.string(),
  'dates by name': z.string(),
  'dates of some names': z.string(),
  'the first value': z.string(),
  'the first date': z.string(),
  'all first dates': z.string(),
  'a form': z.string(),
  dates: z.strictObject({
    edtf: z.string(),
    iso: z.string(),
    date: z.string(),
    datetime: z.string(),
    year: z.string(),
    seconds: z.string(),
    milliseconds: z.string(),
  }),
});

/** What macros stand for, with gaps in braces: `{node}.{property}`. */
export type MacroTemplates = z.infer<typeof templatesShape>;

/**
 * @param file `cypher/macros.yaml`
 * @throws CypherFileError
 */
export function readMacroTemplates(file: string): MacroTemplates {
  return readYaml(file, templatesShape);
}

/** Fills gaps; one that is not among the values stays. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => ownValue(values, name) ?? gap);
}
