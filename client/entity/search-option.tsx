import { ListBoxItem } from 'react-aria-components';
import type { SearchResult } from '../../contract/api/routes/entities.ts';
import { yearsOf } from '../../contract/text/years.ts';
import { useAsOfHint } from './as-of-hint.ts';
import { KindMark } from './kind-mark.tsx';
import { describeMatch } from './texts.ts';

/** One suggestion: kind, name, years and, where it was found by another form of its name, that form. */
export function SearchOption({ result }: { result: SearchResult }) {
  const { node } = result;
  const matched = describeMatch(result);
  const hint = useAsOfHint(node);
  return (
    <ListBoxItem
      id={node.id}
      textValue={node.name}
      className={`option search-option ${hint ? 'search-not-then' : ''}`}
    >
      <KindMark labels={node.labels} />
      <span className="search-name">{node.name}</span>
      <span className="count">{yearsOf(node)}</span>
      {(hint || matched) && (
        <span className="search-hints">
          {hint && <span className="search-then">{hint}</span>}
          {matched && <span>{matched}</span>}
        </span>
      )}
    </ListBoxItem>
  );
}
