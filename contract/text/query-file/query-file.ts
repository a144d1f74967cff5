/** What the file of a saved query says; cypher/README.md has its grammar. */
export interface QueryFile {
  title: string;
  description: string;
  category: string;
  view: string;
  /** Null where nobody is named. */
  author: string | null;
  /** Null where it is not said which model it was written for. */
  model: string | null;
  parameters: readonly DeclaredParameter[];
  /** The statement. */
  text: string;
}

/** A parameter as a header declares it. */
export interface DeclaredParameter {
  name: string;
  /** As written: `entity:Body`, `list of date`, `out, in, both`. */
  type: string;
  /** As written; null where a value must be given, empty where it may be left out. */
  default: string | null;
  label: string;
  /** The statement that asks the graph which values it may have; null where it may have any. */
  choices: string | null;
}
