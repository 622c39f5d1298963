/** The printed forms that were taken to be one person or institution, each with the reason. */
import type { PrintedForm } from '../../contract/graph.ts';
import { SourceButton } from '../evidence/source-button.tsx';
import { Section } from './section.tsx';

const provenance = (form: PrintedForm) => form.spans.map((span) => ({ how: 'read' as const, field: 'name', span }));

export const PrintedForms = ({ forms }: { forms: readonly PrintedForm[] }) =>
  forms.length === 0 ? null : (
    <Section title={forms.length === 1 ? 'Printed form' : `Printed forms · ${forms.length}`}>
      <ul className="forms">
        {forms.map((form) => (
          <li key={form.printed}>
            <span className="printed" dir="auto">
              {form.printed}
            </span>
            <SourceButton of={form.printed} provenance={provenance(form)} />
            <p className="quiet">{form.reason}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
