/** Chips that narrow a search: values of facets with how many of the best hits have them. A chip is a button that is pressed or not. */
import type { Facet, FacetCounts } from '../../contract/filter.ts';
import type { NodeKind } from '../../contract/ids.ts';
import { KINDS } from '../graph/stylesheet.ts';
import { shortDateText } from '../panels/format.ts';
import { useDispatch, useView } from '../state/context.tsx';
import type { SearchView } from '../state/view.ts';

const NAMES: Record<Facet, string> = {
  kind: 'Kind',
  meeting: 'Meeting',
  year: 'Year',
  day: 'Day',
  theme: 'Theme',
  institution: 'Institution',
  role: 'Role',
};

/** Chips of one facet: more would push the results away. */
const SHOWN = 4;

interface Chip {
  value: string;
  label: string;
  count: number;
}

/** The chips of a facet: what is narrowed to always, so that it can be undone; then the most frequent. */
export function chipsOf({ facet, values }: FacetCounts, narrowed: SearchView['narrowed']): Chip[] {
  const pressed = narrowed[facet] ?? [];
  const gone = pressed.filter((value) => !values.some((other) => other.value === value));
  const kept = values.filter(({ value }, place) => place < SHOWN || pressed.includes(value));
  return [...kept, ...gone.map((value) => ({ value, label: value, count: 0 }))];
}

/** The facets that tell hits apart, and those that are narrowed to. */
export function shownFacets(counted: readonly FacetCounts[], narrowed: SearchView['narrowed']): FacetCounts[] {
  const known = new Map(counted.map((one) => [one.facet, one]));
  return (Object.keys(NAMES) as Facet[])
    .map((facet) => known.get(facet) ?? { facet, values: [] })
    .filter(({ facet, values }) => values.length > 1 || narrowed[facet] !== undefined);
}

function labelOf(facet: Facet, { value, label }: Chip): string {
  if (facet === 'kind') return KINDS[value as NodeKind].plural;
  return facet === 'day' ? `${shortDateText(value)} ${value.slice(0, 4)}` : label;
}

export function Facets({ counted }: { counted: readonly FacetCounts[] }) {
  const { narrowed } = useView().search;
  const dispatch = useDispatch();
  const shown = shownFacets(counted, narrowed);
  if (shown.length === 0) return null;
  return (
    <details className="facet-fold" open={Object.keys(narrowed).length > 0}>
      <summary>Narrow by {shown.map(({ facet }) => NAMES[facet].toLowerCase()).join(', ')}</summary>
      <div className="facets" role="group" aria-label="Narrow the search">
        {shown.map((counts) => (
          <fieldset key={counts.facet} className="facet" aria-label={NAMES[counts.facet]}>
            <span className="facet-name" aria-hidden="true">
              {NAMES[counts.facet]}
            </span>
            {chipsOf(counts, narrowed).map((chip) => (
              <button
                key={chip.value}
                type="button"
                className="facet-chip"
                aria-pressed={narrowed[counts.facet]?.includes(chip.value) ?? false}
                title={labelOf(counts.facet, chip)}
                onClick={() => dispatch({ type: 'search narrowed', facet: counts.facet, value: chip.value })}
              >
                {labelOf(counts.facet, chip)} <span className="facet-count">{chip.count}</span>
              </button>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
