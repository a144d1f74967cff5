import { useQueryClient } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, Play, Square } from 'lucide-react';
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Form, Heading } from 'react-aria-components';
import type { SavedQuery } from '../../../contract/api/routes/queries.ts';
import { askRun } from '../../api/questions/queries.ts';
import { useAddress } from '../../workspace/address.ts';
import { useAsOf } from '../../workspace/as-of.ts';
import { ParameterField } from './form/parameter-field.tsx';
import {
  datedParameter,
  type Filled,
  filledIn,
  keptOf,
  movedTo,
  problemsOf,
  valueIn,
  valuesFor,
} from './form/parameters.ts';
import { ResultModeField } from './result/result-mode-field.tsx';
import { useRun } from './result/use-run.ts';

/** One saved query: what it answers, its form, and the text behind it. */
export function SavedQueryView({ query }: { query: SavedQuery }) {
  const [address, setAddress] = useAddress();
  const client = useQueryClient();
  const at = useAsOf();
  const [values, setValues] = useState<Filled>(() => filledIn(query.parameters, address.with, at));
  const [seenAt, setSeenAt] = useState(at);
  if (seenAt !== at) {
    setSeenAt(at);
    setValues(movedTo(query.parameters, values, address.with, { before: seenAt, now: at }));
  }
  const [typed, setTyped] = useState<Filled>({});
  const [tried, setTried] = useState(false);
  const { runWith, answer } = useRun(query.name);
  const { isFetching } = answer;
  const dated = datedParameter(query.parameters);
  const problems = problemsOf(query.parameters, values, typed);

  const fill = (name: string, value: string, text = '') => {
    setValues((before) => ({ ...before, [name]: value }));
    setTyped((before) => ({ ...before, [name]: text }));
  };
  const ask = () => {
    setTried(true);
    if (problems.size > 0) return;
    const kept = keptOf(query.parameters, values, at);
    void setAddress({ with: kept });
    const { queryKey } = askRun(query.name, valuesFor(query.parameters, kept, at));
    void client.invalidateQueries({ queryKey });
  };
  const cancel = () => {
    void client.cancelQueries({ queryKey: askRun(query.name, runWith ?? {}).queryKey });
    void setAddress({ with: null });
  };

  return (
    <>
      <Button className="text-button back-link" onPress={() => void setAddress({ query: null, with: null })}>
        <ChevronLeft size={14} aria-hidden /> All queries
      </Button>
      <header>
        <h2 className="query-title">{query.title}</h2>
        <p className="soft">{query.description}</p>
      </header>
      <Form
        className="query-form"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        {query.parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            parameter={parameter}
            value={valueIn(values, parameter.name) ?? ''}
            problem={tried ? problems.get(parameter.name) : undefined}
            follows={
              at !== null && parameter.name === dated
                ? valueIn(values, parameter.name) === at
                  ? 'following'
                  : 'whatever'
                : undefined
            }
            onChange={(value) => fill(parameter.name, value)}
            onType={(text) => fill(parameter.name, '', text)}
          />
        ))}
        <ResultModeField />
        <div className="query-run">
          <Button type="submit" className="button button-main" isDisabled={isFetching}>
            <Play size={14} aria-hidden /> {isFetching ? 'Running …' : 'Run'}
          </Button>
          {isFetching && (
            <Button className="button" onPress={cancel}>
              <Square size={12} aria-hidden /> Cancel
            </Button>
          )}
        </div>
      </Form>
      <Disclosure className="disclosure">
        <Heading level={3}>
          <Button slot="trigger" className="disclosure-trigger">
            <ChevronRight size={14} aria-hidden /> View Cypher
          </Button>
        </Heading>
        <DisclosurePanel>
          <pre className="cypher">{query.text}</pre>
        </DisclosurePanel>
      </Disclosure>
    </>
  );
}
