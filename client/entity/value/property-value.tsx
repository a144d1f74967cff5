import type { PropertyValue } from '../../../contract/model/graph.ts';
import { describeDate } from '../../../contract/text/dates.ts';
import { beginningOf, textOfValue } from './beginning-of.ts';
import { linkOf } from './links.ts';
import { LongValue } from './long-value.tsx';
import { wordsOf } from './stored-forms.ts';
import { ValueLink } from './value-link.tsx';
import './value.css';

/** Deeper maps and lists are written as JSON. */
const maxDepth = 3;

/** A property as it stands: addresses are links, what is hard to read is put into words, what is long is cut. */
export function Value({ value, depth = 0 }: { value: PropertyValue; depth?: number }) {
  const beginning = beginningOf(value);
  if (beginning) return <LongValue value={value} beginning={beginning} />;
  if (typeof value === 'string') return <TextValue text={value} />;
  if (Array.isArray(value)) return <ListValue values={value} depth={depth} />;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value);
  if (depth >= maxDepth) return textOfValue(value);
  if (entries.length === 0) return <span className="soft">Empty map</span>;
  return (
    <dl className="value-map">
      {entries.map(([name, each]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Value value={each} depth={depth + 1} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ListValue({ values, depth }: { values: readonly PropertyValue[]; depth: number }) {
  if (values.length === 0) return <span className="soft">Empty list</span>;
  const isPlain = values.every(
    (each) => typeof each !== 'object' && !(typeof each === 'string' && isSpecial(each)),
  );
  if (isPlain || depth >= maxDepth) return textOfValue([...values]);
  return (
    <ul className="value-list">
      {values.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the values of a list have no identity
        <li key={index}>
          <Value value={each} depth={depth + 1} />
        </li>
      ))}
    </ul>
  );
}

function isSpecial(text: string): boolean {
  return linkOf(text) !== undefined || wordsOf(text) !== undefined;
}

function TextValue({ text }: { text: string }) {
  if (text === '') return <span className="soft">Empty text</span>;
  const link = linkOf(text);
  if (link) return <ValueLink link={link} stored={text} />;
  const words = wordsOf(text);
  if (words !== undefined)
    return (
      <>
        {words} <span className="value-stored">{text}</span>
      </>
    );
  return isDay(text) ? (
    <time dateTime={text} title={describeDate(text)}>
      {text}
    </time>
  ) : (
    text
  );
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
