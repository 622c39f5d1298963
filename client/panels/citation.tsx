/** A talk as a reference: read it, copy it, save it; and as an entry of a calendar. */
import { Button, SegmentedControl } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { BookMarked, Download } from 'lucide-react';
import { useState } from 'react';
import { citationFormats } from '../../contract/exporting.ts';
import type { TalkId } from '../../contract/ids.ts';
import type { TalkNode } from '../../contract/graph.ts';
import { api, download } from '../api.ts';
import { CalendarButton } from '../leave/calendar-button.tsx';
import { CopyButton } from '../shell/copy-button.tsx';
import { keep } from '../shell/save.ts';
import { Answered } from '../shell/states.tsx';

type Format = (typeof citationFormats)[number]['id'];
/** Those that reference managers read; the others are a calendar and a text. */
const REFERENCES: readonly Format[] = ['bibtex', 'ris', 'csl-json'];
const offered = citationFormats.filter(({ id }) => REFERENCES.includes(id));

const fetchFile = (id: TalkId, format: Format) => download(api.cite, { params: { id }, query: { format } });

const citation = (id: TalkId, format: Format) =>
  queryOptions({
    queryKey: ['citation', id, format],
    queryFn: async () => {
      const file = await fetchFile(id, format);
      return { ...file, text: await file.blob.text() };
    },
  });

function Reference({ id }: { id: TalkId }) {
  const [format, setFormat] = useState<Format>('bibtex');
  const asked = useQuery(citation(id, format));
  return (
    <div className="citation">
      <SegmentedControl
        size="xs"
        aria-label="Format of the reference"
        value={format}
        onChange={setFormat}
        data={offered.map(({ id: value, title }) => ({ value, label: title }))}
      />
      <Answered asked={asked} what="The reference">
        {({ text, ...file }) => (
          <>
            <pre tabIndex={0} aria-label="Reference">
              <code>{text}</code>
            </pre>
            <div className="detail-actions">
              <CopyButton label="Copy" text={() => text} />
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<Download size={14} />}
                onClick={() => keep(file)}
              >
                Save
              </Button>
            </div>
          </>
        )}
      </Answered>
    </div>
  );
}

export function Citation({ talk }: { talk: TalkNode }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="cite">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<BookMarked size={14} />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Cite
      </Button>
      {/* A talk without a date has no place in a calendar. */}
      {talk.date && <CalendarButton label="Add to calendar" fetchFile={() => fetchFile(talk.id, 'icalendar')} />}
      {open && <Reference id={talk.id} />}
    </div>
  );
}
