import { type ReactNode, useMemo } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { LookSubject } from '../../../../contract/model/look.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { isValueShown, toggleValue } from './toggle-value.ts';

interface StyleEntryProps {
  subject: LookSubject | undefined;
  /** Null for none; undefined for all others together. */
  value: string | null | undefined;
  /** Of a community, its nodes. */
  ids: readonly string[] | undefined;
  children: ReactNode;
}

/**
 * A value in the legend. Where it is one of a property that is chosen for the View, a press hides the nodes with it or
 * shows them again; one of a community highlights that.
 */
export function StyleEntry({ subject, value, ids, children }: StyleEntryProps) {
  if (ids) return <CommunityEntry ids={ids}>{children}</CommunityEntry>;
  if (!subject || value === undefined || 'measure' in subject) return children;
  return (
    <ValueEntry property={subject.property} value={value}>
      {children}
    </ValueEntry>
  );
}

interface ValueEntryProps {
  property: string;
  value: string | null;
  children: ReactNode;
}

function ValueEntry({ property, value, children }: ValueEntryProps) {
  const filters = useWorkspace(({ view }) => view.filters);
  const isShown = isValueShown(filters, property, value);
  return (
    <ToggleButton
      className={isShown ? 'style-entry' : 'style-entry legend-off'}
      isSelected={isShown}
      onChange={() => toggleValue(property, value)}
    >
      {children}
    </ToggleButton>
  );
}

function CommunityEntry({ ids, children }: { ids: readonly string[]; children: ReactNode }) {
  const edges = useWorkspace((workspace) => workspace.edges);
  const highlighted = useWorkspace((workspace) => workspace.highlighted);
  const members = useMemo(() => {
    const nodes = new Set(ids);
    const inner = [...edges.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target));
    return new Set([...nodes, ...inner.map(({ id }) => id)]);
  }, [ids, edges]);
  const isSelected = highlighted?.size === members.size && [...members].every((id) => highlighted.has(id));
  return (
    <ToggleButton
      className="style-entry"
      isSelected={isSelected}
      onChange={(on) => useWorkspace.getState().highlight(on ? members : null)}
    >
      {children}
    </ToggleButton>
  );
}
