/** Windows-1252. Node decodes it as Latin-1, which has control characters where this has quotation marks and dashes. */

/** What stands at 0x80 to 0x9F; five places are empty, as in https://encoding.spec.whatwg.org/index-windows-1252.txt */
const MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

export const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (mark) => MARKS[mark.charCodeAt(0) - 0x80]!);
