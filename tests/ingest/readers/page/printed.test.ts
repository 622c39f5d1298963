/** What paper leaves in a text, in cases that no fixture has room for. */
import { describe, expect, it } from 'vitest';
import { unprinted } from '../../../../ingest/readers/page/printed/index.ts';
import { withRaisedMarks } from '../../../../ingest/readers/page/marks.ts';

describe('the text of a printed programme', () => {
  it('keeps "Session 1" and "Session 2", which count no pages', () => {
    const text = 'Session 1\n9:00 Jane Doe\nSession 2\n10:00 Max Roe\n';
    expect(unprinted(text)).toBe(text);
  });

  it('keeps the hyphen of a word that the page prints with one', () => {
    const text = 'The talk is about mean-field games and what the mean-\nfield limit leaves out of them.\n';
    expect(unprinted(text)).toContain('what the mean-field\nlimit');
  });

  it('keeps a time that dots lead to', () => {
    expect(unprinted('Lunch ........ 12:30\n').replace(/ +/g, ' ')).toBe('Lunch 12:30\n');
  });

  it('keeps the number of every line', () => {
    const text = 'Meeting of Kites\n\n1\nKites and knots\n2\nWinds and wires\n3\n';
    expect(unprinted(text).split('\n')).toHaveLength(text.split('\n').length);
  });
});

describe('numbers behind names', () => {
  it('are raised where a line below explains them', () => {
    expect(withRaisedMarks('Jane Doe1\n1 University of Oslo\n')).toBe('Jane Doe¹\n1 University of Oslo\n');
  });

  it('stay where nothing does', () => {
    expect(withRaisedMarks('Lecture Hall2\nCoffee\n')).toBe('Lecture Hall2\nCoffee\n');
  });
});
