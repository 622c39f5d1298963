/** Why two texts are called related: sentences side by side, terms and facts they share, and how the score is made. */
import type { Evidence, Span } from '../../contract/graph.ts';
import { NodeLink } from '../shell/walk.tsx';
import { SourceButton } from './source-button.tsx';

interface Sides {
  evidence: Evidence;
  fromLabel: string;
  toLabel: string;
}

const read = (field: string, spans: readonly (Span | null)[]) =>
  spans.flatMap((span) => (span ? [{ how: 'read' as const, field, span }] : []));

const Excerpt = ({ of, text, span }: { of: string; text: string; span: Span | null }) => (
  <blockquote dir="auto">
    <cite>{of}</cite>
    {text}
    <SourceButton of={`the sentence of ${of}`} provenance={read('sentence', [span])} />
  </blockquote>
);

const Sentences = ({ evidence, fromLabel, toLabel }: Sides) =>
  evidence.sentences.length === 0 ? null : (
    <>
      <h4>Sentences that count most</h4>
      <ol className="sentence-pairs">
        {evidence.sentences.map(({ from, to, cosine }, i) => (
          <li key={i}>
            <div className="sentence-pair">
              <Excerpt of={fromLabel} {...from} />
              <Excerpt of={toLabel} {...to} />
            </div>
            <p className="quiet">Nearness {cosine.toFixed(2)} (cosine)</p>
          </li>
        ))}
      </ol>
    </>
  );

const Terms = ({ evidence }: Sides) =>
  evidence.terms.length === 0 ? null : (
    <>
      <h4>Words both use</h4>
      <ul className="terms">
        {evidence.terms.map(({ term, from, to }) => (
          <li key={term}>
            {term}
            <SourceButton of={`“${term}”`} provenance={read('term', [...from, ...to])} />
          </li>
        ))}
      </ul>
    </>
  );

const Facts = ({ evidence }: Sides) =>
  evidence.facts.length === 0 ? null : (
    <>
      <h4>What both share</h4>
      <ul className="shared-facts">
        {evidence.facts.map(({ node, kind, label, sentence }) => (
          <li key={node}>
            <NodeLink node={{ id: node, kind, label }}>{sentence}</NodeLink>
          </li>
        ))}
      </ul>
    </>
  );

export const EvidenceView = (props: Sides) => (
  <div className="evidence">
    <Sentences {...props} />
    <Terms {...props} />
    <Facts {...props} />
    <p className="method">{props.evidence.method}</p>
  </div>
);
