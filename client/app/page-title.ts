import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { askEntity, askQueries } from '../api/questions.ts';
import { useAddress } from '../workspace/address.ts';
import { useWorkspace } from '../workspace/store.ts';
import { titleOfPage } from './texts.ts';

/** Names the page after what is looked at, for tabs, bookmarks and the list behind the back button. */
export function usePageTitle(): void {
  const [{ task, subject, query }] = useAddress();
  const node = useWorkspace(({ view: { selection } }) =>
    selection && 'node' in selection ? selection.node : null,
  );
  const id = task === 'trace' && subject !== null ? subject : node;
  const entity = useQuery({ ...askEntity(id ?? ''), enabled: id !== null });
  const asked = task === 'queries' ? query : null;
  const queries = useQuery({ ...askQueries(), enabled: asked !== null });
  const question = queries.data?.queries.find(({ name }) => name === asked)?.title;
  const about = question ?? entity.data?.node.name;
  useEffect(() => {
    document.title = titleOfPage(about);
  }, [about]);
}
