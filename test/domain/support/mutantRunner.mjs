import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

const LONG = /\.long\.test\.ts$/;

/**
 * Runs the tests of one folder in Stryker's own process: Jest's words and messages, without Jest, which takes longer to
 * start than most mutants take to fail. Sources are loaded once and mutants switched on in them; only those that act while
 * a module loads have everything loaded again. The first failure ends a run, and the smallest file comes first.
 */
class MutantRunner {
  #require = createRequire(join(process.cwd(), 'tests'));
  #circus = this.#require('jest-circus');
  #stryker = (globalThis.__stryker__ ??= {});
  #tests;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.#require('tsx/cjs/api').register();
    const path = this.#require.resolve('@jest/globals');
    const { describe, test } = this.#circus;
    const exports = { describe, test, expect: this.#require('expect').expect };
    this.#require.cache[path] = { id: path, filename: path, loaded: true, exports };
    this.#require(join(process.cwd(), 'test/domain/support/fixedCases.ts'));
  }

  async dryRun() {
    this.#load();
    const tests = await this.#run(this.#tests);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    const atLoad = mutantActivation === 'static';
    Object.assign(this.#stryker, { activeMutant: undefined, hitCount: hitLimit && 0, hitLimit });
    try {
      if (atLoad) this.#stryker.activeMutant = activeMutant.id;
      if (atLoad || !this.#tests) this.#load();
      this.#stryker.activeMutant = activeMutant.id;
      const chosen = testFilter ? this.#tests.filter(({ id }) => testFilter.includes(id)) : this.#tests;
      const tests = await this.#run(chosen);
      const looping = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
      return toMutantRunResult(looping ?? { status: DryRunStatus.Complete, tests }, disableBail);
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) });
    } finally {
      this.#stryker.activeMutant = undefined;
      if (atLoad) this.#tests = undefined;
    }
  }

  #load() {
    for (const path of Object.keys(this.#require.cache)) {
      if (path.startsWith(process.cwd())) Reflect.deleteProperty(this.#require.cache, path);
    }
    this.#circus.resetState();
    for (const file of testFiles()) this.#require(file);
    this.#tests = testsIn(this.#circus.getState().rootDescribeBlock, '');
  }

  async #run(tests) {
    const results = [];
    for (const { id, fn } of tests) {
      const start = performance.now();
      this.#stryker.currentTestId = id;
      const failure = await failureOf(fn);
      this.#stryker.currentTestId = undefined;
      const result = { id, name: id, timeSpentMs: performance.now() - start };
      if (failure !== undefined) return [...results, { ...result, status: TestStatus.Failed, failureMessage: failure }];
      results.push({ ...result, status: TestStatus.Success });
    }
    return results;
  }
}

async function failureOf(fn) {
  try {
    await fn();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function testFiles() {
  const folder = join(process.cwd(), 'test/domain', process.env.MUTATION_FOLDER);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts') && !LONG.test(name))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(a).size - statSync(b).size);
}

function testsIn({ children, hooks }, prefix) {
  if (hooks.length > 0) throw new Error('Tests of the domain need no hooks, and this runner knows none.');
  return children.flatMap((child) => {
    const id = `${prefix} ${child.name}`.trim();
    return child.type === 'test' ? [{ id, fn: child.fn }] : testsIn(child, id);
  });
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'domain', MutantRunner)];
