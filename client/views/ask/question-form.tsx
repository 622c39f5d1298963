/** The form of one question. */
import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { NodeId } from '../../../contract/ids.ts';
import type { Question } from '../../../contract/question.ts';
import { NodePicker } from '../node-picker.tsx';
import { faultsOf, fieldsOf, type Field } from './fields.ts';

type Params = Readonly<Record<string, string>>;

interface FieldProps {
  field: Field;
  value: string;
  fault: string | undefined;
  onChange: (value: string) => void;
}

function FieldInput({ field, value, fault, onChange }: FieldProps) {
  const { label, input, required } = field;
  if (input === 'node')
    return (
      <div>
        <NodePicker label={label} value={(value || null) as NodeId | null} onPick={(id) => onChange(id ?? '')} />
        {fault && <p className="fault">Pick one of the results.</p>}
      </div>
    );
  if (input === 'number')
    return (
      <NumberInput
        label={label}
        value={value}
        error={fault}
        required={required}
        onChange={(next) => onChange(String(next))}
      />
    );
  return (
    <TextInput
      label={label}
      value={value}
      error={fault}
      required={required}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

const exampleOf = (question: Question): Params =>
  Object.fromEntries(Object.entries(question.example).map(([name, value]) => [name, String(value)]));

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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultsOf(question, values);
    setFaults(wrong);
    if (Object.keys(wrong).length === 0) onAsk(values);
  };
  const fill = () => {
    setValues(exampleOf(question));
    setFaults({});
    onAsk(exampleOf(question));
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {fieldsOf(question).map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          fault={faults[field.name]}
          onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      <Group gap="xs">
        <Button type="submit">Ask</Button>
        <Button variant="default" onClick={fill}>
          Ask an example
        </Button>
      </Group>
    </form>
  );
}
