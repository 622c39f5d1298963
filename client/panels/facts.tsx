/** Facts of a node, each with a button that shows where it comes from. */
import type { ReactNode } from 'react';
import type { Provenance } from '../../contract/graph.ts';
import { SourceButton } from '../evidence/source-button.tsx';
import { provenanceOf } from './provenance-of.ts';

export interface Fact {
  label: string;
  value: ReactNode;
  /** Fields of the provenance that say it, e.g. `start`. */
  fields: readonly string[];
  /** Id of an edge whose passages say it, where the node has none of its own. */
  edge?: string | undefined;
}

/** Facts without a value are left out. */
export function Facts({ facts, provenance }: { facts: readonly Fact[]; provenance: readonly Provenance[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(({ label, value, fields, edge }) => (
        <div key={label} className="fact">
          <dt>{label}</dt>
          <dd>
            <span dir="auto">{value}</span>
            <SourceButton of={label} provenance={provenanceOf(provenance, fields)} {...(edge && { edge })} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
