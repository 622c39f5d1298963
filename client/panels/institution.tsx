/** An institution: its people, and the printed forms of its name. */
import type { InstitutionNode } from '../../contract/graph.ts';
import { Connections } from './connections.tsx';
import type { PanelProps } from './panel.ts';
import { PrintedForms } from './printed-forms.tsx';

export const InstitutionPanel = ({ id, node: institution }: PanelProps<InstitutionNode>) => (
  <>
    <Connections id={id} />
    <PrintedForms forms={institution.forms} />
  </>
);
