/** A person: talks, roles and affiliations, and the printed forms of the name. */
import type { PersonNode } from '../../contract/graph.ts';
import { Connections } from './connections.tsx';
import type { PanelProps } from './panel.ts';
import { PrintedForms } from './printed-forms.tsx';

export const PersonPanel = ({ id, node: person }: PanelProps<PersonNode>) => (
  <>
    <Connections id={id} />
    <PrintedForms forms={person.forms} />
  </>
);
