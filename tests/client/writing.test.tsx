// @vitest-environment jsdom
/** Adding a meeting, and mending what is there, against answers in memory. */
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AddingEvent } from '../../contract/adding.ts';
import { ShownProvider } from '../../client/graph/use-shown.tsx';
import { MendNode } from '../../client/panels/mend-node.tsx';
import { api } from '../../contract/api.ts';
import { PROBLEM_TYPE } from '../../contract/problem.ts';
import { stream } from '../../client/api.ts';
import { LogProvider } from '../../client/state/context.tsx';
import { createLog } from '../../client/state/log.ts';
import { emptyView } from '../../client/state/view.ts';
import Add from '../../client/views/add/add.tsx';
import Mend from '../../client/views/mend/mend.tsx';
import { fixtureFetch, statusOf } from './fixture-api.ts';
import { rows } from './fixture-rows.ts';
import { nodeRow } from '../support/rows.ts';

configure({ asyncUtilTimeout: 15_000 });

const TEXT = 'Tides 2026\nMay 5, 2026\n9:30 AM Ada Bell | Estuaries';
const document = {
  format: 'colloquy.meeting/1',
  source: { uri: 'pasted.txt', format: 'meeting-page', sha256: 'a'.repeat(64) },
  meeting: { title: 'Tides 2026' },
  talks: [{ key: 'estuaries', title: 'Estuaries', speakers: [{ name: 'Ada Bell' }] }],
  issues: [{ severity: 'warning', line: 2, message: 'the year is a guess' }],
  spans: { 'meeting.title': [0, 10], 'talks[0].speakers[0].name': [31, 39] },
};
const preview = {
  uri: 'pasted.txt',
  format: 'meeting-page',
  notes: [],
  meetings: [{ id: 'meeting:tides-2026', document, text: TEXT, replaces: false }],
};
const nothing = { total: 0, first: [] };
const done: AddingEvent = {
  event: 'done',
  meetings: [{ id: 'meeting:tides-2026' as never, title: 'Tides 2026', talks: 1, replaced: false, issues: [] }],
  changes: {
    nodes: {
      added: { total: 1, first: [{ id: 'talk:t' as never, kind: 'talk', label: 'Estuaries' }] },
      changed: nothing,
      removed: nothing,
    },
    edges: { added: 2, changed: 0, removed: 0 },
  },
  note: null,
  conflicts: [],
  dryRun: false,
};
const progress: AddingEvent = { event: 'progress', stage: 'derive', done: 1, total: 4, what: null };

const lines = (...events: unknown[]) => new Response(events.map((event) => `${JSON.stringify(event)}\n`).join(''));
const problem = (code: number, detail: string) =>
  new Response(JSON.stringify({ title: 'No', status: code, detail }), {
    status: code,
    headers: { 'content-type': PROBLEM_TYPE },
  });

type Answers = Record<string, (init: RequestInit) => Response>;

/** Answers by `method path`, and what is not among them as the page over a small graph does; remembers what was sent. */
function answering(answers: Answers): { sent: RequestInit[] } {
  const sent: RequestInit[] = [];
  const others = fixtureFetch(rows);
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    sent.push(init);
    const answer = answers[`${init.method} ${address}`];
    return answer ? Promise.resolve(answer(init)) : others(address, init);
  });
  return { sent };
}

function show(view: ReactNode) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <LogProvider log={createLog(emptyView)}>
          <ShownProvider>{view}</ShownProvider>
        </LogProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} }); // prettier-ignore
  Object.assign(window.document, { fonts: new EventTarget() });
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
  vi.unstubAllGlobals();
});

function readText() {
  fireEvent.click(screen.getByRole('radio', { name: 'Text' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Text of the page' }), { target: { value: TEXT } });
  fireEvent.click(screen.getByRole('button', { name: 'Read it' }));
}

describe('adding a meeting', () => {
  it('shows what was understood beside the source, and the passage of a fact', async () => {
    answering({ 'POST /api/preview': () => Response.json(preview) });
    show(<Add />);
    readText();
    const understood = await screen.findByRole('region', { name: 'Tides 2026' });
    expect(within(understood).getByText('1 talk, 1 doubt')).toBeDefined();
    const source = screen.getByRole('region', { name: 'The source' });
    fireEvent.click(within(understood).getByRole('button', { name: 'Ada Bell' }));
    expect(source.querySelector('mark')?.textContent).toBe('Ada Bell');
    fireEvent.click(within(understood).getByRole('button', { name: 'line 2: the year is a guess' }));
    expect(source.querySelector('mark')?.textContent).toBe('May 5, 2026');
  });

  it('loads it once it was seen, and says what changed', async () => {
    const { sent } = answering({
      'POST /api/preview': () => Response.json(preview),
      'POST /api/meetings': () => lines(progress, done),
    });
    show(<Add />);
    readText();
    fireEvent.click(await screen.findByRole('button', { name: 'Load this meeting' }));
    expect(await screen.findByText('New: 1')).toBeDefined();
    expect(screen.getByText(/^Connections: 2 new/)).toBeDefined();
    const bodies = sent.flatMap(({ body }) => (body ? [JSON.parse(body as string) as unknown] : []));
    expect(bodies).toEqual([
      { by: 'text', text: TEXT, name: 'pasted.txt' },
      { source: { by: 'text', text: TEXT, name: 'pasted.txt' }, dryRun: false },
    ]);
  });

  it('keeps what was entered when the source cannot be read, and says why', async () => {
    answering({ 'POST /api/preview': () => problem(400, 'pasted.txt:3: no meeting was found in it') });
    show(<Add />);
    readText();
    expect((await screen.findByRole('alert')).textContent).toBe('pasted.txt:3: no meeting was found in it');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the page' }).value).toBe(TEXT);
  });

  it('goes back to the preview when loading fails', async () => {
    answering({
      'POST /api/preview': () => Response.json(preview),
      'POST /api/meetings': () => lines(progress, { event: 'failed', message: 'The disk is full.' }),
    });
    show(<Add />);
    readText();
    fireEvent.click(await screen.findByRole('button', { name: 'Load this meeting' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
    expect(screen.getByRole('button', { name: 'Load this meeting' })).toBeDefined();
  });

  it('asks for the token that the server wants, and sends it from then on', async () => {
    const answer = ({ headers }: RequestInit) =>
      (headers as Record<string, string>).authorization === 'Bearer sixteen-letters-x'
        ? Response.json(preview)
        : problem(401, 'A token is needed.');
    answering({ 'POST /api/preview': answer });
    show(<Add />);
    readText();
    fireEvent.change(await screen.findByLabelText('Token for writing'), { target: { value: 'sixteen-letters-x' } });
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByRole('button', { name: 'Load this meeting' })).toBeDefined();
  });

  it('is not offered where nobody may write', async () => {
    answering({
      'GET /api/status': () =>
        Response.json({ ...statusOf(rows), writing: { state: 'off', sentence: 'Writing is off here.' } }),
    });
    show(<Add />);
    expect(await screen.findByText('Writing is off here.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Read it' })).toBeNull();
  });
});

describe('a stream of events', () => {
  it('is taken apart wherever the network cuts it', async () => {
    const bytes = new TextEncoder().encode(
      `${JSON.stringify({ ...progress, what: 'naïve' })}\n${JSON.stringify(done)}`,
    );
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    answering({ 'POST /api/meetings': () => new Response(body) });
    const events: AddingEvent[] = [];
    for await (const event of stream(api.add, { body: { source: { by: 'text', text: TEXT } } })) events.push(event);
    expect(events).toEqual([{ ...progress, what: 'naïve' }, done]);
  });
});

const side = (id: string, label: string) => ({ subject: { id, printed: [label] }, label, detail: null, talks: 1 });
const miss = {
  kind: 'person',
  a: side('person:a-bell', 'A. Bell'),
  b: side('person:ada-bell', 'Ada Bell'),
  score: 0.6,
  provenance: [],
};

describe('mending the data', () => {
  it('decides about a near miss with a name and a reason, and remembers the name', async () => {
    const { sent } = answering({
      'GET /api/quality': () => Response.json({ findings: [] }),
      'GET /api/review': () => Response.json({ total: 1, items: [miss] }),
      'POST /api/decisions': () => problem(409, 'It does not fit.'),
    });
    show(<Mend />);
    fireEvent.click(screen.getByRole('tab', { name: 'Names' }));
    const more = await screen.findByText('Look closer and decide');
    Object.assign(more.parentElement!, { open: true });
    fireEvent(more.parentElement!, new Event('toggle'));
    const merge = await screen.findByRole('button', { name: 'One person' });
    expect(merge).toHaveProperty('disabled', true);
    fireEvent.change(screen.getByRole('textbox', { name: 'Why' }), { target: { value: 'One home page' } });
    fireEvent.change(screen.getByRole('textbox', { name: 'Your name' }), { target: { value: 'Emmy' } });
    fireEvent.click(merge);
    expect((await screen.findByRole('alert')).textContent).toBe('It does not fit.');
    expect(JSON.parse(sent.find(({ method }) => method === 'POST')!.body as string)).toEqual({
      author: 'Emmy',
      reason: 'One home page',
      act: { act: 'merge', subjects: [miss.a.subject, miss.b.subject] },
    });
  });

  it('names a theme', async () => {
    const { sent } = answering({ 'POST /api/decisions': () => problem(409, 'It does not fit.') });
    show(<MendNode node={nodeRow('theme:reefs', 'reefs', { level: 1 })} />);
    const details = screen.getByText('Something is wrong here').closest('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    fireEvent.change(await screen.findByRole('textbox', { name: 'Shown as' }), { target: { value: 'Life of reefs' } });
    fireEvent.change(screen.getByRole('textbox', { name: 'Why' }), { target: { value: 'It is wider' } });
    fireEvent.change(screen.getByRole('textbox', { name: 'Your name' }), { target: { value: 'Emmy' } });
    fireEvent.click(screen.getByRole('button', { name: 'Rename' }));
    await screen.findByRole('alert');
    expect(JSON.parse(sent.find(({ method }) => method === 'POST')!.body as string)).toEqual({
      author: 'Emmy',
      reason: 'It is wider',
      act: { act: 'name-theme', theme: 'theme:reefs', label: 'Life of reefs' },
    });
  });

  it('says that nothing is missing when nothing is', async () => {
    answering({ 'GET /api/quality': () => Response.json({ findings: [] }) });
    show(<Mend />);
    expect(await screen.findByText('Nothing is missing.')).toBeDefined();
  });
});
