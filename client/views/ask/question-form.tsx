/** The form of one question, and examples that have an answer in what is loaded. */
import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { NodeId } from '../../../contract/ids.ts';
import type { Question } from '../../../contract/question.ts';
import * as ask from '../../queries.ts';
import { NodePicker } from '../node-picker.tsx';
import { faultsOf, fieldsOf, givenOf, type Field } from './fields.ts';

type Params = Readonly<Record<string, string>>;

interface FieldProps {
  field: Field;
  value: string;
  fault: string | undefined;
  onChange: (value: string) => void;
}

function NodeField({ field, value, fault, onChange }: FieldProps & { field: Field & { input: 'node' } }) {
  return (
    <div>
      <NodePicker
        label={field.label}
        kinds={field.kinds}
        value={(value || null) as NodeId | null}
        onPick={(id) => onChange(id ?? '')}
      />
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

function FieldInput(props: FieldProps) {
  const { field, value, fault, onChange } = props;
  const { label, required, otherwise } = field;
  const shared = { label, required, error: fault };
  switch (field.input) {
    case 'node':
      return <NodeField {...props} field={field} />;
    case 'choice':
      return (
        <NativeSelect
          {...shared}
          value={value || otherwise}
          data={[...field.choices]}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'number':
      return (
        <NumberInput {...shared} value={value} placeholder={otherwise} onChange={(next) => onChange(String(next))} />
      );
    case 'text':
      return <TextInput {...shared} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
  }
}

/** A number that has a default: how much is shown, not what is asked. */
const isSeldom = ({ input, required }: Field) => input === 'number' && !required;

/** Only what has an answer is offered; none is shown where nothing has. */
function Examples({ question, onAsk }: { question: Question; onAsk: (params: Params) => void }) {
  const { data } = useQuery(ask.questionExamples(question.name));
  const examples = data?.examples.filter(({ labels }) => Object.keys(labels).length > 0) ?? [];
  if (examples.length === 0) return null;
  return (
    <div className="examples">
      <p className="quiet" id="examples-of">
        For example
      </p>
      <ul aria-labelledby="examples-of">
        {examples.map(({ params, labels }) => (
          <li key={Object.values(params).join(' ')}>
            <Button
              className="example"
              size="compact-sm"
              variant="default"
              onClick={() => onAsk(params)}
              aria-label={`Example: ${Object.values(labels).join(' and ')}`}
            >
              <span dir="auto">{Object.values(labels).join(' and ')}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function QuestionForm({
  question,
  params,
  onAsk,
}: {
  question: Question;
  params: Params;
  onAsk: (params: Params) => void;
}) {
  const [values, setValues] = useState<Params>(params);
  const [faults, setFaults] = useState<Params>({});
  const [asked, setAsked] = useState(params);
  // Back, forward or a link ask something else: the form says what the answer is about.
  if (JSON.stringify(asked) !== JSON.stringify(params)) {
    setAsked(params);
    setValues(params);
    setFaults({});
  }
  const askWith = (given: Params) => {
    setValues(given);
    const wrong = faultsOf(question, given);
    setFaults(wrong);
    if (Object.keys(wrong).length === 0) onAsk(givenOf(given));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    askWith(values);
  };
  const fields = fieldsOf(question);
  const seldom = fields.filter(isSeldom);
  const input = (field: Field) => (
    <FieldInput
      key={field.name}
      field={field}
      value={values[field.name] ?? ''}
      fault={faults[field.name]}
      onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
    />
  );
  return (
    <form className="form" onSubmit={submit} noValidate>
      {fields.filter((field) => !isSeldom(field)).map(input)}
      {seldom.length > 0 && (
        <details className="seldom" open={seldom.some(({ name }) => values[name] !== undefined || faults[name])}>
          <summary>How much of the answer</summary>
          {seldom.map(input)}
        </details>
      )}
      <Button type="submit">Ask</Button>
      <Examples question={question} onAsk={askWith} />
    </form>
  );
}
