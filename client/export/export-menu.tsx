import {
  AppWindow,
  Braces,
  ClipboardCopy,
  FileText,
  Image,
  Link2,
  type LucideIcon,
  Share2,
  Sheet,
  Waypoints,
} from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, Separator } from 'react-aria-components';
import type { Format, TextFormat } from '../../contract/text/formats/format.ts';
import { imageFormats, streamedFormats, textFormats } from '../../contract/text/formats/index.ts';
import { copyLink, copyMarkdown, save, savePage, saveWholeGraph } from './deliver.ts';
import { canExport, type ExportPayload } from './payload.ts';

interface ExportItem {
  id: string;
  icon: LucideIcon;
  label: string;
  hint: string;
  run: (payload: ExportPayload) => void;
}

const icons: Record<Format['from'], LucideIcon> = {
  document: FileText,
  table: Sheet,
  data: Braces,
  graph: Waypoints,
  linkedData: Share2,
  image: Image,
};

const copyText: ExportItem = {
  id: 'copy',
  icon: ClipboardCopy,
  label: 'Copy as text',
  hint: 'Markdown with footnotes',
  run: copyMarkdown,
};
const link: ExportItem = {
  id: 'link',
  icon: Link2,
  label: 'Copy link',
  hint: 'Restores what you see',
  run: copyLink,
};

const page: ExportItem = {
  id: 'page',
  icon: AppWindow,
  label: 'Interactive page',
  hint: 'One HTML file, works offline',
  run: savePage,
};

interface ExportMenuProps {
  payload: () => ExportPayload;
  /** False where the link of the page restores something else. */
  hasLink?: boolean;
  /** Called when something has been chosen. */
  onDone?(): void;
}

/** Every way in which an answer can be had, under what it is for. */
export function ExportMenu({ payload, hasLink = true, onDone }: ExportMenuProps) {
  const sections = sectionsFor(payload());
  const all = exportItems(payload());
  return (
    <Menu
      className="list"
      aria-label="Export"
      onAction={(key) => {
        all.find(({ id }) => id === key)?.run(payload());
        onDone?.();
      }}
    >
      {sections.map(({ title, items }) => (
        <MenuSection key={title}>
          <Header className="export-title">{title}</Header>
          {items.map(menuItem)}
        </MenuSection>
      ))}
      {hasLink && <Separator className="export-line" />}
      {hasLink && menuItem(link)}
    </Menu>
  );
}

/** The ways in which an answer can be had, for a list that has sections of its own. */
export function exportItems(payload: ExportPayload): readonly ExportItem[] {
  return [...sectionsFor(payload).flatMap(({ items }) => items), link];
}

function sectionsFor(payload: ExportPayload): { title: string; items: ExportItem[] }[] {
  const offered = textFormats.filter((format) => canExport(payload, format));
  const documents = offered.filter(({ from }) => from === 'document').map(fileItem);
  return [
    { title: 'Text', items: documents.length > 0 ? [copyText, ...documents] : [] },
    { title: 'Data', items: offered.filter(({ from }) => from !== 'document').map(fileItem) },
    { title: 'Image', items: payload.hasImage === false ? [] : imageFormats.map(fileItem) },
    { title: 'Page', items: payload.page ? [page] : [] },
    {
      title: 'Whole graph',
      items: payload.isPartOfGraph ? [...streamedFormats.values()].map(wholeItem) : [],
    },
  ].filter(({ items }) => items.length > 0);
}

function fileItem(format: Format): ExportItem {
  const { id, name, purpose, from } = format;
  return { id, icon: icons[from], label: name, hint: purpose, run: (payload) => save(payload, format) };
}

function wholeItem(format: TextFormat): ExportItem {
  const { id, name, from } = format;
  return {
    id: `whole-${id}`,
    icon: icons[from],
    label: `All as ${name}`,
    hint: 'Also what is not shown',
    run: () => saveWholeGraph(format),
  };
}

function menuItem({ id, icon: Icon, label, hint }: ExportItem) {
  return (
    <MenuItem key={id} id={id} className="option export-option" textValue={label}>
      <Icon size={15} aria-hidden />
      <span>{label}</span> <span className="count">{hint}</span>
    </MenuItem>
  );
}
