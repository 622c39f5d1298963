/** Moves the keyboard to the details, once they stand there. */
export const focusDetail = (): number => requestAnimationFrame(() => document.getElementById('detail')?.focus());
