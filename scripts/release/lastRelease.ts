import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResultOf } from '../results/formulas';

/** The newest tag of a release, such as v0.1.0. */
export function lastRelease(): string | undefined {
  return git('tag', '--list', 'v*', '--sort=-v:refname').split('\n')[0] || undefined;
}

/** What examples and cases gave at a tag: its own code, in a folder of its own, with the packages of today. */
export function resultsOf(tag: string): ResultOf[] {
  const folder = mkdtempSync(join(tmpdir(), 'myna-release-'));
  const tree = join(folder, 'tree');
  try {
    git('worktree', 'add', '--detach', tree, tag);
    symlinkSync(join(process.cwd(), 'node_modules'), join(tree, 'node_modules'));
    const script = (file: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', file], { cwd: tree, encoding: 'utf8', maxBuffer: 2 ** 28 });
    script('scripts/compileSeeds.ts');
    script('scripts/compileHolidays.ts');
    return JSON.parse(script('scripts/results/snapshot.ts')) as ResultOf[];
  } finally {
    git('worktree', 'remove', '--force', tree);
    rmSync(folder, { recursive: true });
  }
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
