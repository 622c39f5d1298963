/** The first step: paste, choose a file, or give an address. */
import { Button, FileInput, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { faultOf, type By, type Entered } from './handed.ts';

const WAYS: { value: By; label: string }[] = [
  { value: 'url', label: 'Address' },
  { value: 'text', label: 'Text' },
  { value: 'file', label: 'File' },
];

interface FieldProps {
  entered: Entered;
  fault: string | null;
  onChange: (change: Partial<Entered>) => void;
}

function Field({ entered: { by, url, text, file }, fault, onChange }: FieldProps) {
  if (by === 'url')
    return (
      <TextInput
        label="Address of the page"
        type="url"
        placeholder="https://"
        value={url}
        error={fault}
        onChange={(event) => onChange({ url: event.currentTarget.value })}
      />
    );
  if (by === 'text')
    return (
      <Textarea
        label="Text of the page"
        description="All of it: agenda, speakers, abstracts. HTML and Markdown are read as well."
        autosize
        minRows={8}
        maxRows={16}
        value={text}
        error={fault}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
    );
  return (
    <FileInput
      label="File"
      description="A page, or an export: CSV, JSON, XML, iCalendar, BibTeX, RIS."
      placeholder="Choose a file"
      value={file}
      error={fault}
      onChange={(chosen) => onChange({ file: chosen })}
    />
  );
}

/** @param busy the preview is on its way */
export function HandIn(props: {
  entered: Entered;
  busy: boolean;
  onChange: FieldProps['onChange'];
  onSend: () => void;
}) {
  const { entered, busy, onChange, onSend } = props;
  const [sent, setSent] = useState(false);
  const fault = faultOf(entered);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (!fault) onSend();
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <SegmentedControl
        aria-label="How the source is given"
        data={WAYS}
        value={entered.by}
        onChange={(by) => {
          setSent(false);
          onChange({ by });
        }}
      />
      <Field entered={entered} fault={sent ? fault : null} onChange={onChange} />
      <p className="hint">Nothing is kept until you have seen what was understood.</p>
      <Button type="submit" loading={busy}>
        Read it
      </Button>
    </form>
  );
}
