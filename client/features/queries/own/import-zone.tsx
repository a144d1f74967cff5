import type { ReactNode } from 'react';
import { DropZone, type FileDropItem, Text } from 'react-aria-components';
import { useMayEdit } from '../../../api/capabilities.ts';
import { useImport } from './import.ts';
import { RefusedFiles } from './refused-files.tsx';
import { useOpenQuery } from './use-open-query.ts';

/** Takes files that are dropped or pasted on what stands in it, and says why one is refused. */
export function ImportZone({ children }: { children: ReactNode }) {
  const { importFiles } = useImport();
  const open = useOpenQuery();
  const mayEdit = useMayEdit();
  if (!mayEdit) return children;
  return (
    <DropZone
      className="import-zone"
      getDropOperation={(types) => (types.has('text/directory') ? 'cancel' : 'copy')}
      onDrop={async ({ items }) => {
        const files = items.filter((item): item is FileDropItem => item.kind === 'file');
        const cypher = await Promise.all(files.map((file) => file.getFile()));
        await importFiles(cypher, open);
      }}
    >
      <Text slot="label" className="visually-hidden">
        Drop or paste files of queries
      </Text>
      <RefusedFiles />
      {children}
    </DropZone>
  );
}
