/** How well a link carries a view: what it is too long for, and what it leaves out. And the file that carries what is too long. Pure. */
import { MOST_FINGERPRINTS } from '../../contract/fingerprint.ts';
import { escaped } from '../../contract/markup.ts';
import { idsIn } from './open-link.ts';
import type { ViewState } from './view.ts';

/** Characters up to which an address arrives whole; mail and chat programs cut longer ones. */
export const SAFE_LENGTH = 2_000;

/** How many of the nodes that a view names its link leaves out: those after the first thousand. */
export const leftOutOf = (view: ViewState): number => Math.max(0, idsIn(view).length - MOST_FINGERPRINTS);

/** A page that leads to an address as soon as it is opened. */
export const pageLeadingTo = (address: string, title: string): string =>
  [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    `<meta http-equiv="refresh" content="0;url=${escaped(address)}"></head>`,
    `<body><p><a href="${escaped(address)}">${escaped(title)}</a></p></body></html>`,
    '',
  ].join('\n');
