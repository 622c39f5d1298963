/** Where each value of a JSON text stands, so that an error can name its line and a string its span. */

export interface Place {
  start: number;
  /** Exclusive. */
  end: number;
  /** A string without escapes: what is between the quotes is the value. */
  literal: boolean;
}

interface Frame {
  path: string;
  /** Index of the next element in an array, key of the next value in an object. */
  next: number | string | null;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]|[^\s{}[\]:,"]+/gs;

/** The path of the value that comes next. */
function pathIn(frame: Frame | undefined): string {
  if (!frame) return '';
  if (typeof frame.next === 'number') return `${frame.path}[${frame.next++}]`;
  return frame.path ? `${frame.path}.${frame.next}` : String(frame.next);
}

/**
 * Walks a text that `JSON.parse` has accepted.
 *
 * @returns places by path, e.g. `talks[3].title`; the whole text has the path ``
 */
export function placesOf(json: string): Map<string, Place> {
  const places = new Map<string, Place>();
  const stack: Frame[] = [];
  for (const match of json.matchAll(TOKEN)) {
    const [token] = match;
    const frame = stack.at(-1);
    if (token === '}' || token === ']') stack.pop();
    else if (token === ',' && typeof frame?.next === 'string') frame.next = null;
    else if (token === ':' || token === ',') continue;
    else if (token.startsWith('"') && frame?.next === null) frame.next = JSON.parse(token) as string;
    else {
      const path = pathIn(frame);
      const quoted = token.startsWith('"');
      const inset = quoted ? 1 : 0;
      const literal = quoted && !token.includes('\\');
      places.set(path, { start: match.index + inset, end: match.index + token.length - inset, literal });
      if (token === '{') stack.push({ path, next: null });
      else if (token === '[') stack.push({ path, next: 0 });
    }
  }
  return places;
}

/** The place of a path, or of the nearest thing around it that is there. */
export function placeNear(path: string, places: ReadonlyMap<string, Place>): Place | undefined {
  for (let at = path; at; at = at.replace(/(?:\.?[^.[\]]+|\[\d+\])$/, '')) {
    const place = places.get(at);
    if (place) return place;
  }
  return undefined;
}
