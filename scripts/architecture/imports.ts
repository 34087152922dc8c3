import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { preProcessFile } from 'typescript';

export interface Layer {
  readonly name: string;
  /** The other layers that its files import, by name. */
  readonly uses: readonly string[];
}

/** For each name, the names that it uses. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The folders of src as they stand. */
export function layersOf(root: string): Layer[] {
  const graph = foldersOf(importsIn(resolve(root, 'src')), (file) => file.split('/')[0]!);
  const names = [...graph.keys()].sort();
  return names.map((name) => ({ name, uses: names.filter((other) => graph.get(name)!.has(other)) }));
}

/** The files below a folder and what each imports of the others, types included; paths are relative to the folder. */
export function importsIn(folder: string): Graph {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.d)\.tsx?$/.test(file),
  );
  return new Map(files.map((file) => [slashed(file), new Set(importsOf(folder, file).map(slashed))]));
}

function importsOf(folder: string, file: string): string[] {
  return preProcessFile(readFileSync(join(folder, file), 'utf8')).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const path = resolve(folder, dirname(file), fileName);
    const found = ['.ts', '.tsx', '/index.ts']
      .map((ending) => path + ending)
      .find((candidate) => existsSync(candidate));
    return found ? [relative(folder, found)] : [];
  });
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** The same between folders; by default a file belongs to the folder that it lies in, not to those above. */
export function foldersOf(files: Graph, folderOf: (file: string) => string = dirname): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [file, imports] of files) {
    const folder = folderOf(file);
    const used = folders.get(folder) ?? new Set();
    for (const other of imports) if (folderOf(other) !== folder) used.add(folderOf(other));
    folders.set(folder, used);
  }
  return folders;
}

/** Groups of which each member leads to each other one. */
export function circlesIn(graph: Graph): string[][] {
  const reached = new Map([...graph.keys()].map((name) => [name, reachableFrom(name, graph)]));
  const circles = new Map<string, string[]>();
  for (const [name, others] of reached) {
    const circle = [...others].filter((other) => reached.get(other)?.has(name)).sort();
    if (circle.length > 0) circles.set(circle.join(), circle);
  }
  return [...circles.values()];
}

function reachableFrom(start: string, graph: Graph): Set<string> {
  const reached = new Set<string>();
  const next = [...(graph.get(start) ?? [])];
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    next.push(...(graph.get(name) ?? []));
  }
  return reached;
}
