/** The movements whose frames are timed: with everything in sight, close by, and between the two. */
export const PARTS = ['pan', 'zoom', 'near', 'dive', 'drag', 'drag near'] as const;
export type Part = (typeof PARTS)[number];
