import { DomainError } from '../domain';
import { givenPlans } from './build';
import type { GivenPlans } from './build';
import { errorOf } from './customFunction';
import { describeAtStart } from '../functions/start';

/** The script with the functions that read a whole plan. It stands beside the page. */
const SCRIPT = 'plan-functions.js';

/** Those functions, which Excel has to know before the script is there. */
export const PLAN_FUNCTION_NAMES = ['PLANCHECK', 'PLANFIX', 'PLANCOST'] as const;

let loading: Promise<GivenPlans> | undefined;

/** Loads the script once; after a failure the next call tries again. */
export function loadPlans(): Promise<GivenPlans> {
  loading ??= loaded().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loaded(): Promise<GivenPlans> {
  const arrived = await new Promise<boolean>((resolve) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
  const plans = givenPlans();
  if (!plans) throw new DomainError('scriptMissing', { file: SCRIPT, why: arrived ? 'otherBuild' : 'notLoaded' });
  return plans;
}

/** One of those functions, as Excel calls it: the first call waits for the script. */
export function planCall(name: string): (...given: unknown[]) => Promise<unknown> {
  return async (...given) => {
    const { functions } = await loadPlans().catch((error: unknown) => {
      throw errorOf(describeAtStart(error));
    });
    return functions[name]!(...given);
  };
}
