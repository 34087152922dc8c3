import type { CheckJob } from '../../../../src/cli/check/checkFile';
import type { FileResult } from '../../../../src/cli/check/result';

export function checkSeveral(paths: readonly string[]): Promise<(FileResult | null)[]> {
  return Promise.all(paths.map((path) => (path === 'large' ? null : check({ path }))));
}

/** A thread that comes to the end that the file's name asks for. */
export default async function check({ path }: CheckJob): Promise<FileResult> {
  if (path === 'memory') fillMemory();
  if (path === 'exit') process.exit(7);
  if (path === 'throw') throw new Error('思わぬこと');
  if (path === 'forever') for (;;);
  if (path === 'slow') await new Promise((resolve) => setTimeout(resolve, 500));
  return { kind: 'checked', remarks: [], plans: [] };
}

function fillMemory(): void {
  for (const held: number[][] = []; ;) held.push(new Array<number>(10_000).fill(held.length));
}
