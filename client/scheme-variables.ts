/** The colours of stylesheet.ts as CSS variables, for a page that has no code yet and for the components. Pure. */
import type { NodeKind } from '../contract/ids.ts';
import { CANVAS, KINDS, type Scheme } from './graph/stylesheet.ts';

export const schemeVariables = (scheme: Scheme): Record<string, string> => ({
  '--paper': CANVAS[scheme].paper,
  '--ink': CANVAS[scheme].text,
  '--panel': CANVAS[scheme].panel,
  '--sunk': CANVAS[scheme].sunk,
  '--line': CANVAS[scheme].line,
  '--quiet': CANVAS[scheme].quiet,
  '--mantine-color-body': CANVAS[scheme].panel,
  '--mantine-color-text': CANVAS[scheme].text,
  '--mantine-color-default': CANVAS[scheme].panel,
  '--mantine-color-default-hover': CANVAS[scheme].sunk,
  '--mantine-color-default-color': CANVAS[scheme].text,
  '--mantine-color-dimmed': CANVAS[scheme].quiet,
  '--mantine-color-placeholder': CANVAS[scheme].quiet,
  '--accent': CANVAS[scheme].accent,
  ...Object.fromEntries((Object.keys(KINDS) as NodeKind[]).map((kind) => [`--${kind}`, KINDS[kind].colour[scheme]])),
});

const block = (selector: string, variables: Record<string, string>) =>
  `${selector}{${Object.entries(variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

/** As a style sheet: the scheme stands at the root of the page. */
export const schemeStyles = (): string =>
  block(':root', schemeVariables('light')) + block(":root[data-mantine-color-scheme='dark']", schemeVariables('dark'));
