import { describe, expect, it } from 'vitest';
import { arrange, asCsv, asTsv, nextOrder, readOrder, type Row } from '../../../../client/views/table/cell-text.ts';
import { columnsOf } from '../../../../contract/table.ts';
import { NodeId } from '../../../../contract/ids.ts';

const columns = columnsOf('person').filter(({ key }) => ['label', 'talks', 'topics'].includes(key));
const topic = (label: string) => ({ id: NodeId.parse(`topic:${label}`), label });
const rows: Row[] = [
  { id: 'person:b', label: 'Bárbara', talks: 10, topics: [topic('kernels'), topic('graphs')] },
  { id: 'person:a', label: 'Ada', talks: 9, topics: [] },
  { id: 'person:c', label: '=SUM(1)', talks: null, topics: [topic('graphs')] },
];
const names = (text: string, filter = '') =>
  arrange(rows, columns, filter, readOrder(text)).map(({ label }) => label as string);

describe('the rows of a table', () => {
  it('keep the order of the answer until a column is sorted', () => {
    expect(names('')).toEqual(['Bárbara', 'Ada', '=SUM(1)']);
  });

  it('are sorted by number or by name, what is not known last both ways', () => {
    expect(names('talks')).toEqual(['Ada', 'Bárbara', '=SUM(1)']);
    expect(names('-talks')).toEqual(['Bárbara', 'Ada', '=SUM(1)']);
    expect(names('topics')).toEqual(['=SUM(1)', 'Bárbara', 'Ada']);
  });

  it('are filtered by words anywhere in them, without accents', () => {
    expect(names('', 'barbara')).toEqual(['Bárbara']);
    expect(names('', 'GRAPHS kern')).toEqual(['Bárbara']);
    expect(names('', 'nobody')).toEqual([]);
  });

  it('go up, down and back with each click', () => {
    expect([nextOrder(null, 'talks'), nextOrder(readOrder('talks'), 'talks')]).toEqual(['talks', '-talks']);
    expect(nextOrder(readOrder('-talks'), 'talks')).toBe('');
    expect(nextOrder(readOrder('-talks'), 'label')).toBe('label');
  });

  it('are written so that a spreadsheet runs nothing', () => {
    expect(asCsv(rows, columns).split('\n')).toEqual([
      'Name,Talks,Topics',
      'Bárbara,10,kernels; graphs',
      'Ada,9,',
      `'=SUM(1),,graphs`,
      '',
    ]);
    expect(asTsv(rows, columns).split('\n')[1]).toBe('Bárbara\t10\tkernels; graphs');
  });
});
