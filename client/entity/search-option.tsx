import { ListBoxItem } from 'react-aria-components';
import type { SearchResult } from '../../contract/api/routes/search.ts';
import type { GraphNode } from '../../contract/model/graph.ts';
import { plainText } from '../../contract/text/plain-text.ts';
import { notThenText } from '../../contract/text/trace.ts';
import { yearsOf } from '../../contract/text/years.ts';
import { KindMark } from './kind-mark.tsx';
import { describeMatch } from './texts.ts';
import { useNameThen } from './use-name-then.ts';

interface SearchOptionProps {
  result: SearchResult;
  /** Whether to say of a body that no head of it is known, where heads are asked about. */
  showsHeads: boolean;
}

/** One suggestion: kind, name, years and, where it was found by another form of its name, that form. */
export function SearchOption({ result, showsHeads }: SearchOptionProps) {
  const { node, headed, distinction } = result;
  const isHeadless = showsHeads && headed === false;
  const matched = describeMatch(result);
  const hint = useAsOfHint(node);
  return (
    <ListBoxItem
      id={node.id}
      textValue={node.name}
      className={`option search-option ${hint ? 'search-not-then' : ''}`}
    >
      <KindMark node={node} />
      <span className="search-name">{node.name}</span>
      <span className="count">{yearsOf(node)}</span>
      {(hint || matched || isHeadless || distinction) && (
        <span className="search-hints">
          {hint && <span className="search-then">{hint}</span>}
          {matched && <span>{matched}</span>}
          {distinction && <span>{distinction}</span>}
          {isHeadless && <span>no head known under this name</span>}
        </span>
      )}
    </ListBoxItem>
  );
}

/**
 * That something did not exist on the as-of date and, for a body, the names it had then; undefined where it did, or may
 * have.
 */
function useAsOfHint(node: GraphNode): string | undefined {
  const over = useNameThen(node);
  return over ? plainText(notThenText(over.at, over.names)) : undefined;
}
