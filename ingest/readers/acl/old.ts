/** Files of before 2019: one `<volume id="W99">` of papers, whose numbers say of which volume they are; the first of each describes it. */
import type { XmlElement } from '../xml/element.ts';
import type { Volume } from './volume.ts';

/** Workshops have a hundred papers to a volume, conferences a thousand. */
const paperDigits = (collection: string): number => (/^W/i.test(collection) ? 2 : 3);

export function oldVolumes(root: XmlElement): Volume[] {
  const collection = root.attribute('id')?.text ?? '';
  const digits = paperDigits(collection);
  const volumes = new Map<string, Volume>();
  for (const paper of root.children('paper')) {
    const number = (paper.attribute('id')?.text ?? '').padStart(4, '0');
    const id = number.slice(0, -digits);
    const known = volumes.get(id) ?? { line: paper.line, id, meta: null, title: 'title', papers: [] };
    const isFirst = Number(number.slice(-digits)) === 0;
    volumes.set(id, isFirst ? { ...known, meta: paper } : { ...known, papers: [...known.papers, paper] });
  }
  return [...volumes.values()];
}
