/** The text of a PDF as Chromium makes them, page by page: enough of the format to tell what stands on paper. */
import { inflateSync } from 'node:zlib';

interface Thing {
  head: string;
  /** What follows the head, inflated; empty where there is none. */
  body: string;
}

/** The objects of the file by number. */
function thingsIn(bytes: Buffer): Map<number, Thing> {
  const text = bytes.toString('latin1');
  const things = new Map<number, Thing>();
  const start = /(\d+) 0 obj\s([\s\S]*?)(stream\r?\n|endobj)/g;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const [, number, head, end] = found as unknown as [string, string, string, string];
    const length = end === 'endobj' ? 0 : Number(/\/Length (\d+)/.exec(head)![1]);
    const held = bytes.subarray(start.lastIndex, start.lastIndex + length);
    const isText = length > 0 && head.includes('/FlateDecode') && !/\/Length1|\/Image/.test(head);
    things.set(Number(number), { head, body: isText ? inflateSync(held).toString('latin1') : '' });
    start.lastIndex += length;
  }
  return things;
}

const letters = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** What each glyph of a font stands for, by its number in hexadecimal. */
function lettersOf(map: string): Map<string, string> {
  const known = new Map<string, string>();
  const section = (name: string) => [...map.matchAll(new RegExp(`begin${name}([\\s\\S]*?)end${name}`, 'g'))];
  for (const [, rows] of section('bfchar'))
    for (const [, glyph, letter] of rows!.matchAll(/<(\w+)> <(\w+)>/g)) known.set(glyph!, letters(letter!));
  for (const [, rows] of section('bfrange'))
    for (const [, first, last, letter] of rows!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let at = parseInt(first!, 16); at <= parseInt(last!, 16); at++) {
        const code = parseInt(letter!, 16) + at - parseInt(first!, 16);
        known.set(hex(at), letters(hex(code)));
      }
  return known;
}
const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');

const referred = (head: string, name: string) => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1] ?? -1);

/** Names in resources with what they stand for; Chromium gives one name to one thing in all of the file. */
const named = (things: ReadonlyMap<number, Thing>, letter: string) =>
  new Map(
    [...things.values()]
      .flatMap(({ head }) => [...head.matchAll(new RegExp(`/(${letter}\\d+) (\\d+) 0 R`, 'g'))])
      .map(([, name, number]) => [name!, Number(number)]),
  );

/** The text of each page, as drawn: letter by letter, without what parts words on paper. */
export function pagesOf(pdf: Buffer): string[] {
  const things = thingsIn(pdf);
  const [fonts, forms] = [named(things, 'F'), named(things, 'X')];
  const known = new Map([...fonts].map(([name, at]) => [name, lettersOf(things.get(referred(things.get(at)!.head, 'ToUnicode'))?.body ?? '')])); // prettier-ignore
  const said = (body: string): string => {
    let font: ReadonlyMap<string, string> | undefined;
    return [...body.matchAll(/\/(F\d+) [\d.]+ Tf|\/(X\d+) Do|<([0-9A-Fa-f]+)>/g)]
      .map(([, name, form, glyphs]) => {
        if (name) font = known.get(name);
        if (form) return said(things.get(forms.get(form)!)?.body ?? '');
        return (glyphs?.toUpperCase().match(/.{4}/g) ?? []).map((glyph) => font?.get(glyph) ?? '').join('');
      })
      .join('');
  };
  const pages = [...things.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages.map(({ head }) => said(things.get(referred(head, 'Contents'))!.body).normalize('NFKC'));
}
