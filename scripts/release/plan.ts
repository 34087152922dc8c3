import { readFileSync } from 'node:fs';
import { changedResults, resultsWith } from '../results/compare';
import type { ChangedResult } from '../results/compare';
import { pagesOf } from './changelog';
import { lastRelease, resultsOf } from './lastRelease';

/** What a release would be, and what has to be put right before it. */
export interface Plan {
  readonly version: string;
  /** Of package.json. */
  readonly current: string;
  readonly last: string | undefined;
  readonly unreleased: readonly string[];
  /** Examples and cases that give other results than the last release. */
  readonly changed: readonly ChangedResult[];
  readonly faults: readonly string[];
}

export function planOf(version: string): Plan {
  const { unreleased, faults } = pagesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
  const last = lastRelease();
  const changed = last ? changedResults(resultsOf(last), resultsWith()) : [];
  const text = unreleased.join('\n');
  const unnamed = [...new Set(changed.map(({ name }) => name))].filter((name) => !text.includes(name));
  return {
    ...{ version, current: currentVersion(), last, unreleased, changed },
    faults: [...faults, ...unnamed.map((name) => `結果の変わる ${name} が変更履歴にありません。`)],
  };
}

export function currentVersion(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}
