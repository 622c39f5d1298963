import { describe, expect, it } from 'vitest';
import { reportLines } from '../../cli/commands/quality.ts';
import type { QualityFinding } from '../../contract/curating.ts';
import { NodeId } from '../../contract/ids.ts';

const finding = (total: number): QualityFinding => ({
  name: 'missing-abstract',
  title: 'Talks without an abstract',
  advice: 'Add it to the source.',
  total,
  of: 10,
  items: Array.from({ length: total }, (_, at) => ({
    message: 'No abstract is printed.',
    node: at === 0 ? null : { id: NodeId.parse(`talk:rivers/${at}`), kind: 'talk', label: `Talk ${at}` },
    span: null,
  })),
});

describe('the report on quality', () => {
  it('names the first five of each finding, how many more there are, and what to do', () => {
    expect(reportLines([finding(0), finding(7)])).toEqual([
      'Talks without an abstract: 7 of 10',
      '  No abstract is printed.',
      ...[1, 2, 3, 4].map((at) => `  Talk ${at} (talk:rivers/${at}): No abstract is printed.`),
      '  … and 2 more',
      '  → Add it to the source.',
    ]);
  });

  it('says that nothing is lacking', () => {
    expect(reportLines([finding(0)])).toEqual(['Nothing is lacking.']);
  });
});
