import { Eye, EyeOff, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { filterKey } from '../../../contract/model/filter.ts';
import { useShownGraph } from '../../entity/shown-graph.ts';
import { showAllRelationships } from '../../workspace/complete-relationships.ts';
import { useFilterPanel } from '../../workspace/filter-panel.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { hidesAny } from '../../workspace/view/filters.ts';
import { describeFilter, describeShown, nameOfKind, nameOfType } from './texts.ts';
import './filter-chips.css';

/** All that is hidden, above the view, each with the way to show it again. */
export function FilterChips() {
  const view = useWorkspace((workspace) => workspace.view);
  const all = useWorkspace(({ nodes }) => nodes.size);
  const edges = useWorkspace((workspace) => workspace.edges);
  const shown = useShownGraph().nodes.size;
  const open = useFilterPanel((panel) => panel.open);
  const isPartial = view.edges !== 'all';
  if (!hidesAny(view) && !isPartial) return null;
  const { toggleKind, toggleType, toggleFilter, removeFilter, clearFilters } = useWorkspace.getState();
  return (
    <section className="filter-chips" aria-label="Filters in force">
      {hidesAny(view) && (
        <p className="count" role="status">
          {describeShown(shown, all)}
        </p>
      )}
      {hidesAny(view) && (
        <Button className="text-button" onPress={() => clearFilters()}>
          Clear all
        </Button>
      )}
      <ul>
        {isPartial && (
          <Chip text="Only the relationships that were found" onRemove={() => void showAllRelationships()} />
        )}
        {view.hiddenKinds.map((kind) => (
          <Chip
            key={kind}
            text={`Hidden: ${nameOfKind(kind)}`}
            onEdit={() => open('kinds')}
            onRemove={() => toggleKind(kind)}
          />
        ))}
        {view.hiddenTypes.map((type) => (
          <Chip
            key={type}
            text={`Hidden: ${nameOfType(type, edges.values())}`}
            onEdit={() => open('types')}
            onRemove={() => toggleType(type)}
          />
        ))}
        {view.filters.map((filter) => (
          <Chip
            key={filterKey(filter)}
            text={describeFilter(filter, edges.values())}
            isOff={filter.off === true}
            onToggle={() => toggleFilter(filter)}
            onEdit={() => open(filterKey(filter))}
            onRemove={() => removeFilter(filter)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ChipProps {
  text: string;
  isOff?: boolean;
  /** Absent of what is either hidden or not. */
  onToggle?: () => void;
  /** Absent of what has no form. */
  onEdit?: () => void;
  onRemove(): void;
}

function Chip({ text, isOff = false, onToggle, onEdit, onRemove }: ChipProps) {
  const Icon = isOff ? EyeOff : Eye;
  return (
    <li className="filter-chip" data-off={isOff}>
      {onToggle && (
        <Button
          className="filter-chip-part"
          aria-label={isOff ? `Apply again: ${text}` : `Switch off: ${text}`}
          onPress={onToggle}
        >
          <Icon size={13} aria-hidden />
        </Button>
      )}
      {onEdit ? (
        <Button className="filter-chip-text" aria-label={`Edit: ${text}`} onPress={onEdit}>
          {text}
        </Button>
      ) : (
        <span className="filter-chip-text">{text}</span>
      )}
      <Button className="filter-chip-part" aria-label={`Remove: ${text}`} onPress={onRemove}>
        <X size={13} aria-hidden />
      </Button>
    </li>
  );
}
