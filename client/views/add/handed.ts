/** What a person hands in, as the API takes it. */
import { MAX_UPLOAD_BYTES, type Handed } from '../../../contract/adding.ts';

export type By = Handed['by'];

/** What stands in the form so far. */
export interface Entered {
  by: By;
  text: string;
  url: string;
  file: File | null;
}

export const nothingEntered: Entered = { by: 'url', text: '', url: '', file: null };

/** What is wrong with the form, as a sentence; null when it can be sent. */
export function faultOf({ by, text, url, file }: Entered): string | null {
  if (by === 'text') return text.trim() === '' ? 'Paste the text of a meeting page.' : null;
  if (by === 'url') return /^https?:\/\/\S+$/i.test(url.trim()) ? null : 'Give an address that begins with https://.';
  if (!file) return 'Choose a file.';
  return file.size > MAX_UPLOAD_BYTES
    ? `This file has ${Math.ceil(file.size / 2 ** 20)} MB; at most 10 MB are read.`
    : null;
}

/** The bytes of a file in base64. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new Error(`${file.name} cannot be read.`, { cause: reader.error }));
    reader.readAsDataURL(file);
  });
}

/** The form, which has no fault, as the API takes it. */
export async function handedOf({ by, text, url, file }: Entered): Promise<Handed> {
  if (by === 'text') return { by, text, name: 'pasted.txt' };
  if (by === 'url') return { by, url: url.trim() };
  return { by, name: file!.name, base64: await base64Of(file!) };
}
