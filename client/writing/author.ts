/** Who decides: remembered by this browser, so that it is typed once. */
const KEY = 'colloquy-author';

export const rememberedAuthor = (): string => localStorage.getItem(KEY) ?? '';
export const rememberAuthor = (author: string): void => localStorage.setItem(KEY, author);
