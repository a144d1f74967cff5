import { capitalized } from '../../../contract/text/phrase.ts';

interface SayingsProps {
  title: string;
  sayings: readonly (readonly [name: string, text: string])[];
}

/** What a profile says of a label or a type, in words. */
export function Sayings({ title, sayings }: SayingsProps) {
  return (
    <section className="model-section">
      <h3 className="model-title">{title}</h3>
      {sayings.length === 0 && <p className="count">Nothing is said of it.</p>}
      <dl className="model-sayings">
        {sayings.map(([name, text]) => (
          <div key={name}>
            <dt>{capitalized(name)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
