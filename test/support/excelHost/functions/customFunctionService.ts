import { HostObject } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/richError';
import type { InvocationResult } from './functionValues';

/** Lets the library send results every 200 ms instead of 500, and never slower than every two seconds. */
const FEATURES = [2, 4];

/** What the library's dispatcher of custom functions reports to. */
export class CustomFunctionService extends HostObject {
  readonly type = 'CustomFunctions';
  private announce: () => void = () => {};

  /** Resolves when the add-in's page is ready to be called. */
  readonly ready = new Promise<void>((resolve) => {
    this.announce = resolve;
  });

  constructor(private readonly take: (results: readonly InvocationResult[]) => void) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.announce();
  }

  _GetEnabledFeatures(): number[] {
    return FEATURES;
  }

  SetInvocationArrayResults(results: unknown): void {
    if (!Array.isArray(results)) throw invalidArgument('results are a list');
    this.take(results as InvocationResult[]);
  }
}
