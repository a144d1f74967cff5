import type { DeclaredParameter } from '../../../../contract/text/query-file/query-file.ts';

/** The types of a parameter, as they are offered. */
export const baseTypes = [
  { id: 'entity', label: 'Entity' },
  { id: 'date', label: 'Date' },
  { id: 'integer', label: 'Whole number' },
  { id: 'string', label: 'Text' },
  { id: 'boolean', label: 'Yes or no' },
  { id: 'duration', label: 'Duration' },
  { id: 'choice', label: 'One of several' },
] as const;
type BaseType = (typeof baseTypes)[number]['id'];

/** A parameter while it is edited: its type in parts, each as it is typed. */
export interface DraftParameter {
  /** Tells it from the others while it is renamed and moved. */
  key: number;
  name: string;
  label: string;
  base: BaseType;
  isList: boolean;
  /** Of an entity: the label that it must carry. */
  kind: string;
  min: string;
  max: string;
  /** Of a choice, parted by commas. */
  choices: string;
  /** The statement that asks the graph which values it may have; empty for none. */
  choicesInGraph: string;
  default: string | null;
}

let lastKey = 0;

/** A parameter to begin with, labelled by its name. */
export function newParameter(name = ''): DraftParameter {
  const label = name.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());
  return { ...readType(''), ...{ key: ++lastKey, name, label, default: null, choicesInGraph: '' } };
}

/** A declared parameter as it is edited. */
export function draftOf({
  name,
  type,
  default: standard,
  label,
  choices,
}: DeclaredParameter): DraftParameter {
  return {
    ...readType(type),
    ...{ key: ++lastKey, name, label, default: standard, choicesInGraph: choices ?? '' },
  };
}

/** A parameter as it is declared. */
export function declaredOf(parameter: DraftParameter): DeclaredParameter {
  const { name, label, default: standard, choicesInGraph } = parameter;
  return {
    ...{ name: name.trim(), label: label.trim(), default: standard },
    type: typeText(parameter),
    choices: choicesInGraph.trim() || null,
  };
}

type TypeParts = Pick<DraftParameter, 'base' | 'isList' | 'kind' | 'min' | 'max' | 'choices'>;

function typeText({ base, isList, kind, min, max, choices }: TypeParts): string {
  const texts: Partial<Record<BaseType, string>> = {
    entity: kind.trim() ? `entity:${kind.trim()}` : 'entity',
    integer: min.trim() || max.trim() ? `integer ${min.trim()}..${max.trim()}` : 'integer',
    choice: choices.trim(),
  };
  return `${isList ? 'list of ' : ''}${texts[base] ?? base}`;
}

/** What is no type at all is read as choices, so that nothing of it is lost. */
function readType(text: string): TypeParts {
  const [, ofList] = /^list\s+of\s+(.*)$/.exec(text) ?? [];
  const one = ofList ?? text;
  const none = { isList: ofList !== undefined, kind: '', min: '', max: '', choices: '' };
  const [, kind] = /^entity(?::(.*))?$/.exec(one) ?? [];
  if (one.startsWith('entity')) return { ...none, base: 'entity', kind: kind ?? '' };
  const range = /^integer\s+(\S*?)\s*\.\.\s*(\S*)$/.exec(one);
  if (range) return { ...none, base: 'integer', min: range[1] ?? '', max: range[2] ?? '' };
  const plain = baseTypes.find(({ id }) => id === one)?.id;
  if (plain && plain !== 'choice') return { ...none, base: plain };
  return { ...none, base: one === '' ? 'string' : 'choice', choices: one };
}
