/** Whether all links among what is shown are drawn, or those of the overview. Pure. */
import type { Action } from '../state/action.ts';
import type { ViewState } from '../state/view.ts';

const LINKS = 'graph.links';
const ALL = 'all';

export const revealsLinks = ({ options }: Pick<ViewState, 'options'>): boolean => options[LINKS] === ALL;

/** Draws all links, or again only the strongest that the overview has. */
export const toggleLinks = (view: Pick<ViewState, 'options'>): Action => ({
  type: 'option set',
  name: LINKS,
  value: revealsLinks(view) ? null : ALL,
});
