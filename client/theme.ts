/** Mantine in our clothes: type, corners and colours. Kind colours become CSS variables, straight from stylesheet.ts. */
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { schemeVariables } from './scheme-variables.ts';

/** From near white to near black, the fifth to seventh for text and buttons. */
const ink: MantineColorsTuple = [
  '#eef4fa',
  '#dbe7f3',
  '#b5cfe6',
  '#8bb5d9',
  '#5f9acb',
  '#3a80b9',
  '#1d6aa8',
  '#15588e',
  '#104874',
  '#0a3557',
];

/** Mantine's greys of the dark scheme, from text to the darkest ground, with the blue of our dark paper. */
const dark: MantineColorsTuple = [
  '#ece9e1',
  '#c9c6bd',
  '#a9a69c',
  '#7b7c84',
  '#4a4e59',
  '#363a45',
  '#22252d',
  '#1b1e25',
  '#15171d',
  '#101216',
];

const SANS = 'Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif';
const SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Book Antiqua", Georgia, serif';

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 6,
  colors: { ink, dark },
  fontFamily: SANS,
  headings: { fontFamily: SERIF, fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  autoContrast: true,
  respectReducedMotion: true,
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--serif': SERIF },
  light: schemeVariables('light'),
  dark: schemeVariables('dark'),
});
