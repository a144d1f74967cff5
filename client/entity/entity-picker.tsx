import { Search } from 'lucide-react';
import { type KeyboardEvent, type Ref, useState } from 'react';
import {
  ComboBox,
  FieldError,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import type { GraphNode } from '../../contract/model/graph.ts';
import { notify, notifyError } from '../ui/toasts.tsx';
import { useDebounced } from '../ui/use-debounced.ts';
import { bestOf } from './best.ts';
import { makeComplete, SearchIncomplete } from './search-incomplete.tsx';
import { showSearchIndexes } from './search-indexes.ts';
import { SearchOption } from './search-option.tsx';
import { SearchState } from './search-state.tsx';
import { noResults } from './texts.ts';
import { everything, type SearchScope, searchNow, useWideningSearch } from './use-search.ts';
import './search.css';

interface EntityPickerProps {
  label: string;
  /** Whether the label is seen or only read out. */
  labelled?: boolean;
  placeholder?: string;
  scopes?: readonly SearchScope[];
  /** Whether everything may be searched where the scopes hold nothing of a name. */
  widens?: boolean;
  onChoose: (node: GraphNode) => void;
  /** Called when somebody types, so that what was chosen before is chosen no more. */
  onEdit?: (typed: string) => void;
  /** The name that stands in the field until somebody types; it may come late. */
  initialText?: string;
  /** What is wrong with what stands in the field. */
  problem?: string | undefined;
  /** Whether the field keeps the name that was chosen, as in a form. */
  keepsChoice?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/**
 * Finds one entity by any form of its name. Enter without a choice takes the best, of everything where the scopes hold
 * none and may be left.
 */
export function EntityPicker({
  label,
  labelled = true,
  placeholder = 'Type a name …',
  scopes = everything,
  widens = false,
  onChoose,
  onEdit,
  initialText = '',
  keepsChoice = false,
  problem,
  inputRef,
}: EntityPickerProps) {
  const [text, setText] = useState(initialText);
  const [chosenText, setChosenText] = useState(initialText);
  const [begunWith, setBegunWith] = useState(initialText);
  if (begunWith !== initialText) {
    setBegunWith(initialText);
    if (text === begunWith) {
      setText(initialText);
      setChosenText(initialText);
    }
  }
  const typed = useDebounced(text.trim(), 150);
  const isTyping = text.trim() !== '' && text !== chosenText;
  const found = useWideningSearch(isTyping ? typed : '', scopes, widens);
  const { groups, searching, error, searched, incomplete } = found;
  const isEmpty = groups.length === 0;

  const choose = (node: GraphNode) => {
    setText(keepsChoice ? node.name : '');
    setChosenText(keepsChoice ? node.name : '');
    onChoose(node);
  };
  const edit = (typed: string) => {
    setText(typed);
    if (typed !== text) onEdit?.(typed);
  };
  const chooseBest = async () => {
    try {
      const found = await searchNow(text.trim(), scopes);
      const best = bestOf(found, text) ?? (widens && bestOf(await searchNow(text.trim(), everything), text));
      if (best) choose(best.node);
      else notify(noResults(text.trim()));
    } catch (failure) {
      notifyError(failure);
    }
  };
  const enter = (event: KeyboardEvent<HTMLInputElement>) => {
    const chosenByKeys = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !chosenByKeys && isTyping) void chooseBest();
  };

  const state = (
    <SearchState
      text={typed}
      searching={searching || typed !== text.trim()}
      error={error}
      searched={searched}
    />
  );

  return (
    <ComboBox
      className="field entity-picker"
      {...(labelled ? {} : { 'aria-label': label })}
      inputValue={text}
      onInputChange={edit}
      value={null}
      onChange={(key) => {
        if (key === makeComplete) return showSearchIndexes();
        const chosen = groups.flatMap((group) => group.results).find(({ node }) => node.id === key);
        if (chosen) choose(chosen.node);
      }}
      defaultFilter={() => true}
      allowsEmptyCollection={isTyping}
      allowsCustomValue
      menuTrigger="input"
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      {labelled && <Label>{label}</Label>}
      <div className="search-field">
        <Search size={16} aria-hidden />
        <Input
          className="input"
          placeholder={placeholder}
          onKeyDown={enter}
          {...(inputRef && { ref: inputRef })}
        />
      </div>
      <FieldError className="field-error">{problem}</FieldError>
      <Popover className="popover search-popover" offset={4}>
        {isEmpty && incomplete && state}
        <ListBox className="list" renderEmptyState={() => state}>
          {groups.map((group) => (
            <ListBoxSection
              key={group.title ?? 'all'}
              id={group.title ?? 'all'}
              aria-label={group.title ?? 'Results'}
            >
              {group.title && (
                <Header className={group.isElsewhere ? 'search-elsewhere' : 'search-group'}>
                  {group.title}
                </Header>
              )}
              {group.results.map((result) => (
                <SearchOption key={result.node.id} result={result} showsHeads={group.showsHeads} />
              ))}
            </ListBoxSection>
          ))}
          {incomplete && (
            <ListBoxSection id="not searched" aria-label="What was not searched">
              <SearchIncomplete searched={incomplete} />
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
