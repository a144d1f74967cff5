import { ListBoxItem, Text } from 'react-aria-components';
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
      <Text slot="label" className="search-name">
        {node.name}
      </Text>
      <span className="count">{yearsOf(node)}</span>
      {(hint || matched) && (
        <Text slot="description" className="search-told">
          {hint && <span className="search-then">{hint}</span>}
          {matched && <span>{matched}</span>}
        </Text>
      )}
    </ListBoxItem>
  );
}
