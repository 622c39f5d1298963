/** Rows of institutions. */
import type { InstitutionNode } from '../../../contract/graph.ts';
import { decidedBy } from '../../curation/source.ts';
import type { Institution } from '../institutions/institution.ts';
import { formProvenance } from './forms.ts';
import { counted } from './words.ts';

/** The node of an institution with the number of people printed with it. */
export const institutionNode = ({ id, label, forms, decisions }: Institution, people: number): InstitutionNode => ({
  id,
  kind: 'institution',
  label,
  detail: counted(people, 'person', 'people'),
  degree: 0,
  x: null,
  y: null,
  provenance: [...formProvenance(forms), ...decisions.map((one) => decidedBy(one, 'identity'))],
  forms,
});
