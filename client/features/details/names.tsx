import type { EntityDetail } from '../../../contract/api/routes/entities.ts';

const headings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    official: 'Official name',
    former: 'Former name',
    alias: 'Also known as',
    pseudonym: 'Pseudonym',
    translation: 'Translation',
    abbreviation: 'Abbreviation',
    misspelling: 'Misspelling in a source',
  }),
);

/** The other forms of a name, by what kind of name they are. */
export function Names({ names }: { names: EntityDetail['names'] }) {
  if (names.length === 0) return null;
  const byKind = Map.groupBy(names, ({ kind }) => kind);
  return (
    <dl className="facts">
      {[...byKind].map(([kind, forms]) => (
        <div key={kind}>
          <dt>{headings.get(kind) ?? kind}</dt>
          <dd className="name">{forms.map(({ name }) => name).join(' · ')}</dd>
        </div>
      ))}
    </dl>
  );
}
