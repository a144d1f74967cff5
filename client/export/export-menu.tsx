import { Braces, ClipboardCopy, FileText, Image, Link2, type LucideIcon, PenTool, Sheet } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, Separator, Text } from 'react-aria-components';
import { copyLink, copyMarkdown, saveImage, saveText } from './deliver.ts';
import type { ExportPayload } from './payload.ts';

interface FormatItem {
  id: string;
  icon: LucideIcon;
  label: string;
  hint: string;
  take: (parcel: ExportPayload) => void;
}

const writing: readonly FormatItem[] = [
  {
    id: 'copy',
    icon: ClipboardCopy,
    label: 'Copy as text',
    hint: 'Markdown with footnotes',
    take: copyMarkdown,
  },
  { id: 'md', icon: FileText, label: 'Markdown', hint: 'The same as a file', take: saveText('md') },
];
const data: readonly FormatItem[] = [
  { id: 'csv', icon: Sheet, label: 'CSV', hint: 'For spreadsheets', take: saveText('csv') },
  { id: 'json', icon: Braces, label: 'JSON', hint: 'For programs', take: saveText('json') },
];
const picture: readonly FormatItem[] = [
  { id: 'png', icon: Image, label: 'PNG', hint: 'For slides and the web', take: saveImage('png') },
  { id: 'svg', icon: PenTool, label: 'SVG', hint: 'Sharp at every size', take: saveImage('svg') },
];
const link: readonly FormatItem[] = [
  { id: 'link', icon: Link2, label: 'Copy link', hint: 'Restores what you see', take: copyLink },
];

/** Every form in which an answer can be had, under what it is for. */
export function ExportMenu({ parcel }: { parcel: () => ExportPayload }) {
  const offered = parcel();
  const sections = [
    { title: 'Text', items: offered.document ? writing : [] },
    { title: 'Data', items: data.filter(({ id }) => id !== 'csv' || offered.table) },
    { title: 'Image', items: offered.unpictured ? [] : picture },
  ].filter(({ items }) => items.length > 0);
  const all = [...writing, ...data, ...picture, ...link];
  return (
    <Menu
      className="list"
      aria-label="Export"
      onAction={(key) => all.find(({ id }) => id === key)?.take(parcel())}
    >
      {sections.map(({ title, items }) => (
        <MenuSection key={title}>
          <Header className="take-away-title">{title}</Header>
          {items.map(item)}
        </MenuSection>
      ))}
      <Separator className="take-away-line" />
      {link.map(item)}
    </Menu>
  );
}

function item({ id, icon: Icon, label, hint }: FormatItem) {
  return (
    <MenuItem key={id} id={id} className="option take-away-option" textValue={label}>
      <Icon size={15} aria-hidden />
      <Text slot="label">{label}</Text>
      <Text slot="description" className="count">
        {hint}
      </Text>
    </MenuItem>
  );
}
