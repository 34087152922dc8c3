/** The release and a hash of the source; the build writes it (scripts/webpack/buildId.js). */
declare const MYNA_BUILD: string;

/** What functions.js leaves on the page: for the pane what it shares with it, and which build that is of. */
interface Given {
  readonly build: string;
  readonly shared: object;
  /** Loads plan-functions.js, unless that is there already. */
  readonly loadPlans: () => Promise<unknown>;
  plans?: GivenPlans;
}

/** A function as Excel calls it. */
type Called = (...given: unknown[]) => unknown;

/** What plan-functions.js leaves there: the functions that read a whole plan, and what it shares with the pane. */
export interface GivenPlans {
  readonly build: string;
  readonly functions: Readonly<Record<string, Called>>;
  readonly shared: object;
}

const page = globalThis as { mynaFunctions?: Given };

export function giveToPane(shared: object, loadPlans: () => Promise<unknown>): void {
  page.mynaFunctions = { build: MYNA_BUILD, shared, loadPlans };
}

export function givePlans(functions: GivenPlans['functions'], shared: object): void {
  if (page.mynaFunctions) page.mynaFunctions.plans = { build: MYNA_BUILD, functions, shared };
}

/** Undefined until plan-functions.js of this build has run. */
export function givenPlans(): GivenPlans | undefined {
  const plans = page.mynaFunctions?.plans;
  return plans?.build === MYNA_BUILD ? plans : undefined;
}

/** The pane takes what it needs from both scripts: it loads its views once they are there. */
export async function scriptsOfFunctions(): Promise<void> {
  await page.mynaFunctions?.loadPlans();
}

/**
 * Whether the functions of this page are of another build than the pane, as when a cache kept one of the scripts. They would not
 * fit together: the pane then says so, and asks nothing of them.
 */
export function isOtherBuild(): boolean {
  const given = page.mynaFunctions;
  const other = (script: { readonly build: string } | undefined): boolean =>
    script !== undefined && script.build !== MYNA_BUILD;
  return other(given) || other(given?.plans);
}
