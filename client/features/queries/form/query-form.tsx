import { useQueryClient } from '@tanstack/react-query';
import { Play, Square } from 'lucide-react';
import { Button, Form } from 'react-aria-components';
import { askRun } from '../../../api/questions/queries.ts';
import { ResultModeField } from '../../../entity/result-mode-field.tsx';
import { useAddress } from '../../../workspace/address.ts';
import { useRun } from '../result/use-run.ts';
import { ParameterField } from './parameter-field.tsx';
import type { useQueryForm } from './use-query-form.ts';
import './form.css';

/** What a saved query is run with, and where its result goes. */
export function QueryForm({ query, form }: { query: string; form: ReturnType<typeof useQueryForm> }) {
  const [, setAddress] = useAddress();
  const client = useQueryClient();
  const { runWith, answer } = useRun(query);
  const { isFetching } = answer;
  const cancel = () => {
    void client.cancelQueries({ queryKey: askRun(query, runWith ?? {}).queryKey });
    void setAddress({ with: null });
  };
  return (
    <Form
      className="query-form"
      onSubmit={(event) => {
        event.preventDefault();
        form.run();
      }}
    >
      {form.fields.map((field) => (
        <ParameterField key={field.parameter.name} {...field} />
      ))}
      <ResultModeField label="Result on the canvas" />
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
  );
}
