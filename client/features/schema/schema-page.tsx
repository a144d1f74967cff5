import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { SampleOf } from '../../api/questions/explore.ts';
import { askSchemaGraph } from '../../api/questions/model.ts';
import { ResultModeField } from '../../entity/result-mode-field.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Empty, Skeleton } from '../../ui/states.tsx';
import { useClosing } from '../../ui/use-closing.ts';
import { useAddress } from '../../workspace/address.ts';
import { SchemaList } from './schema-list.tsx';
import { SchemaPicture } from './schema-picture.tsx';
import { showSample } from './show-sample.ts';
import { schemaText } from './texts.ts';
import './schema.css';

/** The labels and relationship types of the graph, as a picture and as a list: a page that lies over the graph. */
export function SchemaPage() {
  const [, setAddress] = useAddress();
  const { data, error, refetch } = useQuery(askSchemaGraph());
  const close = () => void setAddress({ schema: false });
  const closing = useClosing<HTMLElement>(close);
  const show = async (of: SampleOf) => {
    if (await showSample(of)) close();
  };
  return (
    <article className="schema-page" aria-label="Schema" tabIndex={-1} {...closing}>
      <header className="schema-head">
        <div>
          <h2>Schema</h2>
          {data && data.labels.length > 0 && (
            <p className="soft">{schemaText(data)}. Press one to see some of it on the canvas.</p>
          )}
        </div>
        <ResultModeField label="When you press one" />
        <Button className="button button-quiet button-icon" aria-label="Close schema" onPress={close}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      {!data && !error && <Skeleton lines={8} label="Loading the schema" />}
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {data?.labels.length === 0 && data.types.length === 0 && (
        <Empty>
          {data.truncated ? (
            <>
              The database was too busy to be looked at in time.{' '}
              <Button className="button" onPress={() => void refetch()}>
                Try again
              </Button>
            </>
          ) : (
            'This database has no nodes yet.'
          )}
        </Empty>
      )}
      {data && data.labels.length + data.types.length > 0 && (
        <div className="schema-content">
          <SchemaPicture schema={data} onShow={(of) => void show(of)} />
          <SchemaList schema={data} onShow={(of) => void show(of)} />
        </div>
      )}
    </article>
  );
}
