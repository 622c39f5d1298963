/** A contribution's page and its material: files in folders, or resources of a material such as "Slides". */
import type { TalkDraft } from '../located.ts';
import type { JsonFields } from '../programme/json-fields.ts';
import { linkTo } from '../programme/link.ts';
import { plainLine } from '../records/plain.ts';

type Links = NonNullable<TalkDraft['links']>;

/** Where folders are, and what the files in them are called. */
const FOLDERS = ['folders', 'material', 'materials'];
const FILES = ['attachments', 'resources', 'files'];

function fileIn(file: JsonFields, folder: JsonFields | null, base: string | null): Links {
  const url = file.text('download_url', 'link_url', 'url');
  const label = plainLine(file.text('title', 'name', 'filename'));
  const link = linkTo(url, label, folder?.text('title', 'name')?.text, base);
  return link ? [link] : [];
}

const filesOf = (folder: JsonFields): JsonFields[] => FILES.flatMap((list) => folder.list(list));

/** @param base address of the site that exported the meeting */
export function linksOf(record: JsonFields, base: string | null): Links {
  const own = linkTo(record.text('url'), null, null, base);
  const attached = record.at('attachments');
  const loose = filesOf(attached).flatMap((file) => fileIn(file, null, base));
  const folders = [...FOLDERS.flatMap((list) => record.list(list)), ...attached.list('folders')];
  const files = folders.flatMap((folder) => filesOf(folder).flatMap((file) => fileIn(file, folder, base)));
  return [...(own ? [own] : []), ...loose, ...files];
}
