/** A talk: when and where, abstract, links, what the report says, who and what about, related talks with why. */
import type { Provenance, TalkNode } from '../../contract/graph.ts';
import type { TalkLink } from '../../contract/meeting.ts';
import { SourceButton } from '../evidence/source-button.tsx';
import { Nothing } from '../shell/states.tsx';
import { Citation } from './citation.tsx';
import { Connections } from './connections.tsx';
import type { PanelProps } from './panel.ts';
import { dateText, paragraphs, timeText } from './format.ts';
import { Facts } from './facts.tsx';
import { provenanceOf, provenanceWithin } from './provenance-of.ts';
import { Related } from './related.tsx';
import { safeUrl } from './safe-url.ts';
import { Section } from './section.tsx';

const facts = (talk: TalkNode) => [
  { label: 'Also titled', value: talk.alsoTitled.join(' · '), fields: ['alsoTitled'] },
  { label: 'Kind', value: talk.talkKind === 'talk' ? null : talk.talkKind, fields: ['kind'] },
  {
    label: 'When',
    value: [dateText(talk.date), timeText(talk.start, talk.end)].filter(Boolean).join(', '),
    fields: ['date', 'start', 'end'],
  },
  { label: 'Where', value: talk.room, fields: ['room'] },
  { label: 'Session', value: talk.session, fields: ['session'] },
  { label: 'Track', value: talk.track, fields: ['track'] },
  { label: 'Keywords', value: talk.keywords.join(' · '), fields: ['keywords'] },
];

function Abstract({ talk }: { talk: TalkNode }) {
  const source = <SourceButton of="the abstract" provenance={provenanceOf(talk.provenance, ['abstract'])} />;
  return (
    <Section title="Abstract" aside={talk.abstract ? source : null}>
      {talk.abstract ? (
        <div className="prose" dir="auto">
          {paragraphs(talk.abstract).map((text, i) => (
            <p key={i}>{text}</p>
          ))}
        </div>
      ) : (
        <Nothing>Its source prints no abstract.</Nothing>
      )}
    </Section>
  );
}

interface LinkProps {
  link: TalkLink;
  provenance: readonly Provenance[];
}

function LinkItem({ link, provenance }: LinkProps) {
  const url = safeUrl(link.url);
  const label = link.label ?? link.kind;
  return (
    <li>
      {url ? (
        <a href={url} rel="noreferrer noopener" target="_blank">
          {label}
        </a>
      ) : (
        <span>
          {label} <span className="quiet">(the source lost its address)</span>
        </span>
      )}
      <SourceButton of={label} provenance={provenance} />
    </li>
  );
}

const Links = ({ talk: { links, provenance } }: { talk: TalkNode }) =>
  links.length === 0 ? null : (
    <Section title="Slides and links">
      <ul className="links">
        {links.map((link, i) => (
          <LinkItem key={i} link={link} provenance={provenanceWithin(provenance, `links[${i}]`)} />
        ))}
      </ul>
    </Section>
  );

const Report = ({ talk }: { talk: TalkNode }) =>
  talk.report.length === 0 ? null : (
    <Section title="From the report">
      {talk.report.map(({ text, span }, i) => (
        <blockquote key={i} className="report" dir="auto">
          {text} {span && <SourceButton of="the report" provenance={[{ how: 'read', field: 'report', span }]} />}
        </blockquote>
      ))}
    </Section>
  );

export const TalkPanel = ({ id, node: talk }: PanelProps<TalkNode>) => (
  <>
    <Facts facts={facts(talk)} provenance={talk.provenance} />
    <Citation talk={talk} />
    <Abstract talk={talk} />
    <Links talk={talk} />
    <Connections id={id} without={['SIMILAR_TO']} />
    <Related id={talk.id} />
    <Report talk={talk} />
  </>
);
