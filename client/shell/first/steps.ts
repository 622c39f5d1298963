/** The five steps of the tour: what each points at, and what it says. */
export interface Step {
  /** CSS selectors; the first that is in sight is pointed at. */
  at: readonly string[];
  title: string;
  text: string;
}

export const STEPS: readonly Step[] = [
  {
    at: ['.search-field'],
    title: 'Search',
    text: 'Find talks, people, institutions and topics by their words or by what they mean. The key / comes here from everywhere.',
  },
  {
    at: ['.graph-area', '.middle-column'],
    title: 'The graph',
    text: 'Shape and colour say what a thing is. Click one to open it, drag it to move it, scroll or pinch to come closer. The outline holds the same graph for the keyboard.',
  },
  {
    at: ['.detail-panel', '.graph-area'],
    title: 'Details and where they come from',
    text: 'What is known of the chosen thing, and what it is connected to. Each quotation mark opens the passage that says it.',
  },
  {
    at: ['.view-switch'],
    title: 'Other views',
    text: 'The same things as a map by meaning, a table, a timetable, or two side by side. Undo takes any step back.',
  },
  {
    at: ['.rail'],
    title: 'Ask, and take it with you',
    text: 'Ask questions in plain words, follow how two things connect, add meetings, and take the graph along as data, picture or references. What you see is always in the address: copy it to share.',
  },
];
