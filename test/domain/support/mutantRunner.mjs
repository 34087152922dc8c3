import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

const WIDE = /\.wide\.test\.ts$/;

/**
 * Runs the tests of one folder in Stryker's own process: Jest's words and messages, without Jest, which takes longer to
 * start than most mutants take to fail. Sources are loaded once and mutants switched on in them; only those that act while
 * a module loads have everything loaded again, as far as it comes to it: the first failure ends a run, and the smallest
 * file comes first.
 */
class MutantRunner {
  #require = createRequire(join(process.cwd(), 'tests'));
  #circus = this.#require('jest-circus');
  #stryker = (globalThis.__stryker__ ??= {});
  /** The tests of the files that are loaded; their names begin with the file's. */
  #loaded = new Map();
  #kept = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.#require('tsx/cjs/api').register();
    const { describe, test } = this.#circus;
    this.#give(this.#require.resolve('@jest/globals'), { describe, test, expect: this.#require('expect').expect });
    this.#giveLazily();
    this.#require(join(process.cwd(), 'test/domain/support/fixedCases.ts'));
  }

  async dryRun() {
    const tests = await this.#run(testFiles());
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    const atLoad = mutantActivation === 'static';
    Object.assign(this.#stryker, { hitCount: hitLimit && 0, hitLimit });
    if (atLoad) this.#unload();
    try {
      const files = testFiles().filter((file) => testFilter?.some((id) => id.startsWith(`${basename(file)} `)) ?? true);
      if (!atLoad) files.forEach((file) => this.#testsOf(file));
      this.#stryker.activeMutant = activeMutant.id;
      const tests = await this.#run(files, testFilter);
      const looping = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
      return toMutantRunResult(looping ?? { status: DryRunStatus.Complete, tests }, disableBail);
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) });
    } finally {
      this.#stryker.activeMutant = undefined;
      if (atLoad) this.#unload();
    }
  }

  #unload() {
    this.#loaded.clear();
    for (const path of Object.keys(this.#require.cache)) {
      if (path.startsWith(process.cwd())) Reflect.deleteProperty(this.#require.cache, path);
    }
    this.#giveLazily();
  }

  /** What the domain makes once it keeps for one test only: kept longer, it would hide a mutant in its making. */
  #giveLazily() {
    const lazily = (make) => () => {
      if (!this.#kept.has(make)) this.#kept.set(make, make());
      return this.#kept.get(make);
    };
    this.#give(join(process.cwd(), 'src/domain/lazily.ts'), { lazily });
  }

  /** What a module gives, instead of what is in its file. */
  #give(path, exports) {
    this.#require.cache[path] = { id: path, filename: path, loaded: true, exports };
  }

  #testsOf(file) {
    if (!this.#loaded.has(file)) {
      this.#circus.resetState();
      this.#require(file);
      this.#loaded.set(file, testsIn(this.#circus.getState().rootDescribeBlock, basename(file)));
    }
    return this.#loaded.get(file);
  }

  async #run(files, ids) {
    const results = [];
    for (const file of files) {
      for (const { id, fn } of this.#testsOf(file).filter((test) => !ids || ids.includes(test.id))) {
        const result = await this.#resultOf(id, fn);
        results.push(result);
        if (result.status === TestStatus.Failed) return results;
      }
    }
    return results;
  }

  async #resultOf(id, fn) {
    const start = performance.now();
    this.#kept.clear();
    this.#stryker.currentTestId = id;
    const failureMessage = await failureOf(fn);
    this.#stryker.currentTestId = undefined;
    const result = { id, name: id, timeSpentMs: performance.now() - start };
    if (failureMessage === undefined) return { ...result, status: TestStatus.Success };
    return { ...result, status: TestStatus.Failed, failureMessage };
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
    .filter((name) => name.endsWith('.test.ts') && !WIDE.test(name))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(a).size - statSync(b).size);
}

function testsIn({ children, hooks }, prefix) {
  if (hooks.length > 0) throw new Error('Tests of the domain need no hooks, and this runner knows none.');
  return children.flatMap((child) => {
    const id = `${prefix} ${child.name}`;
    return child.type === 'test' ? [{ id, fn: child.fn }] : testsIn(child, id);
  });
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'domain', MutantRunner)];
