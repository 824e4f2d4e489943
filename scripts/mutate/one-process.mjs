/**
 * A test runner for Stryker that loads the unit tests once, and for each mutant calls those that reach it. Stryker's own runner for
 * vitest starts a thread for each mutant and reads the classifier's tables again, which takes longer than the tests.
 *
 * What is worked out once and kept (compiled patterns, indexes) stands before the first mutant is tried: mutants there survive for
 * no fault of the tests. `npm run mutate -- --testRunner vitest --mutate <file>` tries those.
 */
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { createServer } from 'vite';
import { builtinEnvironments } from 'vitest/runtime';
import { testFiles } from './tests.mjs';
import * as standsForVitest from './vitest-in-process.mjs';

// Modules that Vite loads see the same one here.
globalThis.standsForVitest = standsForVitest;

/** @typedef {{ id: string, name: string, file: string, page: boolean, body: () => unknown, took: number }} WrittenTest `took` in milliseconds, the last time */

export class OneProcess {
  static inject = [commonTokens.options];

  /** @type {Map<string, WrittenTest>} */
  #tests = new Map();
  /** Which tests noticed mutants, and of which file: they may notice the next one. @type {Map<string, string>} */
  #noticed = new Map();
  /** The end of the page that stands for a browser's window, while there is one. @type {(() => unknown) | null} */
  #closePage = null;
  #shared;

  constructor() {
    // The name that Stryker's instrumented code looks for.
    this.#shared = globalThis['__stryker__'] ??= {};
  }

  /**
   * Loading anew is not needed, for mutants that act while loading are left out (`ignoreStatic`). Without this, Stryker would start
   * a process for each mutant that acts then too.
   */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.NODE_ENV = process.env.VITEST = 'test';
    showShared();
    const server = await createServer({
      configFile: false,
      logLevel: 'error',
      server: { middlewareMode: true, watch: null, ws: false },
      optimizeDeps: { noDiscovery: true },
      ssr: { noExternal: ['vitest'] },
      plugins: [{
        name: 'stands-for-vitest',
        enforce: 'pre',
        resolveId: (id) => (id === 'vitest' ? '\0vitest' : null),
        load: (id) => (id === '\0vitest' ? 'export const { describe, expect, it, test } = globalThis.standsForVitest;' : null),
      }],
    });
    for (const file of testFiles()) {
      const page = readFileSync(file, 'utf8').includes('@vitest-environment happy-dom');
      await this.#setPage(page);
      standsForVitest.startFile(file);
      const before = standsForVitest.tests.length;
      await server.ssrLoadModule(resolve(file));
      for (const { title, body } of standsForVitest.tests.slice(before)) {
        let id = `${file}#${title}`;
        while (this.#tests.has(id)) id += ' again';
        this.#tests.set(id, { id, name: title, file: resolve(file), page, body, took: 0 });
      }
    }
    await server.close();
  }

  /** Runs every test and says which mutants each reaches. */
  async dryRun() {
    this.#shared.activeMutant = undefined;
    const results = [];
    for (const test of this.#tests.values()) {
      this.#shared.currentTestId = test.id;
      results.push(await this.#run(test));
    }
    this.#shared.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.#shared.mutantCoverage };
  }

  /** Runs the tests that reach a mutant until one fails. */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const results = [];
    this.#shared.hitLimit = hitLimit;
    this.#shared.hitCount = 0;
    this.#shared.activeMutant = activeMutant.id;
    for (const test of this.#inOrder(testFilter, activeMutant.fileName)) {
      const result = await this.#run(test);
      results.push(result);
      if (result.status !== TestStatus.Failed) continue;
      this.#noticed.set(test.id, activeMutant.fileName);
      if (!disableBail) break;
    }
    this.#shared.activeMutant = undefined;
    const timeout = determineHitLimitReached(this.#shared.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results });
  }

  /** First what noticed other mutants of the file, then what is quick. @param {readonly string[] | undefined} ids @param {string} file @returns {WrittenTest[]} */
  #inOrder(ids, file) {
    const chosen = ids ? ids.flatMap((id) => this.#tests.get(id) ?? []) : [...this.#tests.values()];
    const late = ({ id }) => (this.#noticed.get(id) === file ? 0 : 1);
    return chosen.toSorted((one, other) => late(one) - late(other) || one.took - other.took);
  }

  /** @param {WrittenTest} test */
  async #run(test) {
    const { id, name, file, page, body } = test;
    await this.#setPage(page);
    const start = performance.now();
    let failure = null;
    try {
      await body();
    } catch (error) {
      failure = { failureMessage: String(error) };
    }
    test.took = performance.now() - start;
    return { id, name, fileName: file, timeSpentMs: test.took, status: failure ? TestStatus.Failed : TestStatus.Success, ...failure };
  }

  /** Opens or closes the page that stands for a browser's window. @param {boolean} wanted */
  async #setPage(wanted) {
    if (wanted === (this.#closePage !== null)) return;
    if (wanted) {
      const page = await builtinEnvironments['happy-dom'].setup(globalThis, {});
      this.#closePage = () => page.teardown(globalThis);
    } else {
      await this.#closePage?.();
      this.#closePage = null;
    }
  }
}

/** Some tests read a folder beside the project; Stryker's copy of the project lies elsewhere. */
function showShared() {
  const shared = resolve('../../../../shared');
  if (existsSync(shared) && !existsSync('../shared')) symlinkSync(shared, '../shared');
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcess)];
