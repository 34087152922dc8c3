import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { preProcessFile } from 'typescript';

export interface Layer {
  readonly name: string;
  /** The other layers that its files import, by name. */
  readonly uses: readonly string[];
}

/** The folders of src as they stand. */
export function layersOf(root: string): Layer[] {
  const src = resolve(root, 'src');
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  return names.map((name) => {
    const used = usedBy(src, name);
    return { name, uses: names.filter((other) => other !== name && used.has(other)) };
  });
}

function usedBy(src: string, name: string): Set<string> {
  const folder = join(src, name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return new Set(files.map((file) => join(folder, file)).flatMap((file) => layersIn(src, file)));
}

function layersIn(src: string, file: string): string[] {
  return preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((fileName) => fileName.startsWith('.'))
    .map((fileName) => relative(src, resolve(dirname(file), fileName)).split(sep)[0]!);
}
