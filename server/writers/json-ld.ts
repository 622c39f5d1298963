/**
 * JSON-LD in the words of schema.org, with its context inside, so that no reader needs the network. Only what a page states, and
 * topics and themes: schema.org has no word for talks that are alike.
 */
import type { EdgeType, MeetingNode, NodeRow, TalkNode } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/ids.ts';
import { webAddress } from './citation.ts';
import { listed } from './listed.ts';
import { partsOf } from './names.ts';
import { dayOfEnd, instantOf } from './wall-clock.ts';
import type { Material, Writer } from './writer.ts';

const CONTEXT = { '@vocab': 'https://schema.org/' };

/** How each edge is said: of which of its ends, by which word. */
export const SAID: Partial<Record<EdgeType, { of: 'source' | 'target'; as: string }>> = {
  GAVE: { of: 'target', as: 'performer' },
  CREDITED_IN: { of: 'target', as: 'contributor' },
  ORGANIZED: { of: 'target', as: 'organizer' },
  LISTED_AT: { of: 'target', as: 'performer' },
  AFFILIATED_WITH: { of: 'source', as: 'affiliation' },
  PART_OF: { of: 'source', as: 'superEvent' },
  IN_SERIES: { of: 'source', as: 'superEvent' },
  ABOUT: { of: 'source', as: 'about' },
  IN_THEME: { of: 'source', as: 'about' },
  TYPICAL_OF: { of: 'source', as: 'inDefinedTermSet' },
  WITHIN: { of: 'source', as: 'isPartOf' },
};

const TYPES: Record<NodeKind, string> = {
  meeting: 'Event',
  series: 'EventSeries',
  talk: 'Event',
  person: 'Person',
  institution: 'Organization',
  topic: 'DefinedTerm',
  theme: 'DefinedTermSet',
};

const LINK_TYPES = {
  paper: 'ScholarlyArticle',
  slides: 'PresentationDigitalDocument',
  video: 'VideoObject',
  other: 'WebPage',
};

/** An id as an IRI; what no IRI may hold is percent-encoded. */
export const iriOf = (id: string): string => `urn:colloquy:${encodeURI(id).replace(/[?#[\]']/g, encodeURIComponent)}`;

const place = (name: string | null, within: string | null = null) => {
  if (name === null) return within === null ? null : { '@type': 'Place', name: within };
  return { '@type': 'Place', name, ...(within !== null && { containedInPlace: { '@type': 'Place', name: within } }) };
};

/** Date and time, as an instant where the zone is known; `2025-09-25T09:30:00`, the clock of the place, where it is not. */
const when = (date: string | null, time: string | null, zone: string | null) =>
  date === null || time === null ? date : ((zone && instantOf(date, time, zone)) ?? `${date}T${time}:00`);

function endOf({ date, start, end }: TalkNode, zone: string | null): string | null {
  const day = date === null || end === null ? null : dayOfEnd(date, start, end);
  return day === null ? null : when(day, end, zone);
}

const meetingFacts = ({ acronym, startDate, endDate, venue, url, description }: MeetingNode) => ({
  alternateName: acronym,
  startDate,
  endDate,
  location: place(venue),
  url: webAddress(url),
  description,
});

function talkFacts(talk: TalkNode, meeting: NodeRow | undefined) {
  const { date, start, links, alsoTitled, keywords, room, abstract, talkKind } = talk;
  const { timeZone = null, venue = null } = meeting?.kind === 'meeting' ? meeting : {};
  const works = links.map(({ kind, url, label }) => ({ '@type': LINK_TYPES[kind], name: label, url: webAddress(url) }));
  return {
    additionalType: talkKind,
    alternateName: alsoTitled,
    startDate: when(date, start, timeZone),
    endDate: endOf(talk, timeZone),
    location: place(room, venue),
    description: abstract,
    keywords,
    workFeatured: works.map(compact),
  };
}

const printedForms = ({ label }: NodeRow, forms: readonly { printed: string }[]) =>
  forms.map(({ printed }) => printed).filter((printed) => printed !== label);

function factsOf(node: NodeRow, meetings: ReadonlyMap<string, NodeRow>): Record<string, unknown> {
  switch (node.kind) {
    case 'meeting':
      return meetingFacts(node);
    case 'talk':
      return talkFacts(node, meetings.get(node.meeting));
    case 'person': {
      const name = partsOf(node.label);
      const parts = 'literal' in name ? {} : { givenName: name.given, familyName: name.family };
      return { ...parts, alternateName: printedForms(node, node.forms) };
    }
    case 'institution':
      return { alternateName: printedForms(node, node.forms) };
    case 'topic':
      return { alternateName: node.variants.filter((variant) => variant !== node.label) };
    case 'series':
    case 'theme':
      return {};
  }
}

/** Without what is not known. */
function compact(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

type Said = Map<string, Map<string, string[]>>;

/** What is said of each node by its edges: word → ids. */
async function saidBy(edges: ReturnType<Material['edges']>): Promise<Said> {
  const said: Said = new Map();
  for await (const some of edges)
    for (const edge of some) {
      const how = SAID[edge.type];
      if (!how) continue;
      const [of, other] = how.of === 'source' ? [edge.source, edge.target] : [edge.target, edge.source];
      const words = said.get(of) ?? new Map<string, string[]>();
      said.set(of, words.set(how.as, [...(words.get(how.as) ?? []), other]));
    }
  return said;
}

const refs = (ids: readonly string[]) => ids.map((id) => ({ '@id': iriOf(id) }));

/** Meetings are few, and their talks need them: where, and in which zone. */
async function meetingsIn(nodes: ReturnType<Material['nodes']>): Promise<Map<string, NodeRow>> {
  const meetings = new Map<string, NodeRow>();
  for await (const some of nodes) for (const node of some) if (node.kind === 'meeting') meetings.set(node.id, node);
  return meetings;
}

export const jsonLd: Writer = {
  id: 'json-ld',
  keeps: {
    nodes: [
      'id',
      'kind',
      'label',
      'acronym',
      'startDate',
      'endDate',
      'venue',
      'url',
      'description',
      'talkKind',
      'alsoTitled',
      'date',
      'start',
      'end',
      'room',
      'abstract',
      'keywords',
      'links',
      'forms',
      'variants',
    ],
    edges: ['type', 'source', 'target'],
  },
  text: 'exact',
  async *write({ nodes, edges }) {
    const [said, meetings] = [await saidBy(edges()), await meetingsIn(nodes())];
    const textOf = (node: NodeRow) =>
      JSON.stringify({
        '@id': iriOf(node.id),
        '@type': TYPES[node.kind],
        identifier: node.id,
        name: node.label,
        ...compact(factsOf(node, meetings)),
        ...Object.fromEntries([...(said.get(node.id) ?? [])].map(([word, ids]) => [word, refs(ids)])),
      });
    yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
    yield* listed(nodes(), textOf);
    yield ']}\n';
  },
};
