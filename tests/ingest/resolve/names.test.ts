import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../ingest/resolve/names/blocks.ts';
import { parseName } from '../../../ingest/resolve/names/parse.ts';
import { ruleFor } from '../../../ingest/resolve/names/rules.ts';

describe('a printed name', () => {
  it.each([
    ['Prof. Dr. René Vidal', 'René Vidal', 'vidal | rene'],
    ['Vidal, René', 'René Vidal', 'vidal | rene'],
    ['ZHANG Wei', 'Wei ZHANG', 'zhang | wei'],
    ['JP Morgan', 'JP Morgan', 'morgan | jp'],
    ['J.-P. Serre', 'J.-P. Serre', 'serre | j-p'],
    ['R.C. Bose', 'R. C. Bose', 'bose | r c'],
    ['Laurens van der Maaten', 'Laurens van der Maaten', 'van der maaten | laurens'],
    ['Bin Yu', 'Bin Yu', 'yu | bin'],
    ['Rosanna Al-Hassan', 'Rosanna Al-Hassan', 'al hassan | rosanna'],
    ['Gabriel García Márquez', 'Gabriel García Márquez', 'marquez | gabriel garcia'],
    ['Martin King, Jr., PhD', 'Martin King Jr.', 'king | martin'],
    ['Henry Louis III', 'Henry Louis III', 'louis | henry'],
    ['Tengyu Ma', 'Tengyu Ma', 'ma | tengyu'],
    ['Huijia (Rachel) Lin', 'Huijia Lin', 'lin | huijia'],
    ['김철수', '김철수', 'gim | cheolsu'],
    ['Михаил Белкин', 'Михаил Белкин', 'belkin | mikhail'],
    ['Aristoteles', 'Aristoteles', 'aristoteles | '],
  ])('%s is shown as %s and filed as %s', (printed, display, filed) => {
    const name = parseName(printed)!;
    expect(name.display).toBe(display);
    expect(`${name.family.join(' ')} | ${name.given.join(' ')}`).toBe(filed);
  });

  it.each(['TBA', 'T.B.D.', 'To be announced', '—', '***', '12'])('%s is none', (printed) => {
    expect(parseName(printed)).toBeNull();
  });
});

describe('two names that a rule joins', () => {
  const printed = `René Vidal; R. Vidal; Peter Bartlett; Peter L. Bartlett; Peter Leon Bartlett; P. L. Bartlett; Pete Bartlett; Nati Srebro;
    Nathan Srebro; Nathan (Nati) Srebro; Misha Belkin; Mikhail Belkin; Михаил Белкин; Jürgen Müller; Juergen Mueller; Özgür Åström;
    Oezguer Aastroem; Zhang Wei; Wei Zhang; 王伟; Wei Wang; Leslie Kaelbling; Leslie Pack Kaelbling; Ana García; Ana García Márquez;
    Ana García-Márquez; Martin King; Martin King Jr.; J.-P. Serre; Jean-Pierre Serre; Bob Tarjan; Robert E. Tarjan; Rob Tarjan`;
  const names = printed.split(/;\s*/).map((text) => parseName(text)!);

  it('meet under a common key, so that blocking loses nothing', () => {
    const joined = names.flatMap((a, at) =>
      names.slice(at + 1).flatMap((b) => (ruleFor(a, b) ? [[a, b] as const] : [])),
    );
    expect(joined.length).toBeGreaterThan(20);
    const apart = joined.filter(([a, b]) => ![...blocksOf(a)].some((key) => blocksOf(b).has(key)));
    expect(apart.map(([a, b]) => `${a.display} / ${b.display}`)).toEqual([]);
  });
});
