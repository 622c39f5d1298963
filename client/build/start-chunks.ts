/**
 * Puts what the page starts with into three files: what paints the graph, and of all around it the libraries and what is ours. A
 * browser asks for six files at a time, and what is compressed together is smaller. Everything else is split by where it is opened.
 */
import type { Rolldown } from 'vite';

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** Modules that only pass on what others hold: of theirs, a page takes what it names. */
const BARREL = /node_modules\/(@mantine\/\w+|lucide-react)\/.*\/(index|lucide-react)\.m?js$/;

const NAMED = /import\s*\{([^}]*)\}\s*from\s*["'](?:@mantine\/\w+|lucide-react)["']/g;

/** `useReducedMotion` → `use-reduced-motion`, as files are called; a component's file is called as it is. */
const dashed = (name: string) => name.replace(/([a-z])(?=[A-Z\d])/g, '$1-').toLowerCase();

/** The files, without ending, that a module names when it imports from a barrel. */
const filesNamed = (code: string): string[] =>
  [...code.matchAll(NAMED)]
    .flatMap(([, names]) => names!.split(','))
    .map((name) => name.trim().split(' ')[0]!)
    .flatMap((name) => [name, dashed(name)]);

/** Every module that is imported with another; of a barrel only what is named. */
function neededBy(entry: string, modules: Modules): Set<string> {
  const needed = new Set([entry]);
  const barrels = new Set<string>();
  const named = new Set<string>();
  const isNamed = (id: string) => named.has(/([^/]+?)\.m?js$/.exec(id)?.[1] ?? '');
  const follow = (from: Set<string>, keep: (id: string) => boolean) => {
    for (const id of from)
      for (const next of modules.getModuleInfo(id)?.importedIds ?? [])
        if (BARREL.test(next)) barrels.add(next);
        else if (keep(next)) needed.add(next);
  };
  follow(needed, () => true);
  for (const id of needed)
    if (!id.includes('node_modules'))
      filesNamed(modules.getModuleInfo(id)?.code ?? '').forEach((file) => named.add(file));
  follow(barrels, isNamed);
  follow(needed, () => true);
  return needed;
}

/** What the canvas needs and something else as well: in a file of its own it would be asked for once the canvas is read. */
function alsoNeededElsewhere(canvas: ReadonlySet<string>, modules: Modules): string[] {
  const elsewhere = (id: string) => modules.getModuleInfo(id)?.importers.some((from) => !canvas.has(from));
  return [...canvas].filter((id) => !id.includes('node_modules') && elsewhere(id));
}

export interface Starts {
  /** Path of the page's first module, which paints the graph. */
  first: string;
  /** Of the one that opens the canvas. */
  canvas: string;
  /** Of the one that puts up the rest. */
  rest: string;
}

function chunksOf({ first, canvas, rest }: Starts, modules: Modules) {
  const drawing = neededBy(canvas, modules);
  const painting = neededBy(first, modules);
  for (const id of alsoNeededElsewhere(drawing, modules))
    for (const needed of neededBy(id, modules)) painting.add(needed);
  return { painting, drawing, around: neededBy(rest, modules) };
}

/** Names the chunk of a module; null leaves it to the bundler. */
export function startChunks(starts: Starts): (id: string, modules: Modules) => string | null {
  let chunks: ReturnType<typeof chunksOf> | undefined;
  return (id, modules) => {
    const { painting, drawing, around } = (chunks ??= chunksOf(starts, modules));
    if (painting.has(id)) return 'first';
    if (drawing.has(id) || !around.has(id)) return null;
    return id.includes('node_modules') ? 'libraries' : 'start';
  };
}
