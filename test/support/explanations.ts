import { explain as explainWith } from '../../src/analysis/explain';
import type { Explanation } from '../../src/analysis/explain';
import type { How } from '../../src/analysis/explain/explain';
import type { Declaration, FamilyId, Language } from '../../src/functions';
import { EXPLANATIONS as callCentre } from '../../src/functions/callCentre/explanations';
import { EXPLANATIONS as capacity } from '../../src/functions/capacity/explanations';
import { EXPLANATIONS as common } from '../../src/functions/common/explanations';
import { EXPLANATIONS as cost } from '../../src/functions/cost/explanations';
import { EXPLANATIONS as deliveryPlanAlone } from '../../src/functions/deliveryPlan/explanations';
import { EXPLANATIONS as plans } from '../../src/functions/deliveryPlan/planExplanations';
import { EXPLANATIONS as inventory } from '../../src/functions/inventory/explanations';
import { EXPLANATIONS as postage } from '../../src/functions/postage/explanations';
import { EXPLANATIONS as renewal } from '../../src/functions/renewal/explanations';
import type { Explainers } from '../../src/functions/steps/explainer';
import { EXPLANATIONS as subsidy } from '../../src/functions/subsidy/explanations';
import { EXPLANATIONS as survey } from '../../src/functions/survey/explanations';

const deliveryPlan: Explainers = { ...deliveryPlanAlone, ...plans };

/** What the pane loads part by part, all at once. */
export const EXPLANATIONS: Readonly<Record<FamilyId, Explainers>> = {
  ...{ callCentre, capacity, common, cost, deliveryPlan, inventory, postage, renewal, subsidy, survey },
};

export function explain(
  declaration: Declaration,
  args: readonly unknown[],
  language: Language,
  how: How = {},
): Explanation {
  const explainer = EXPLANATIONS[declaration.family][declaration.name]!;
  return explainWith({ declaration, explainer }, args, language, how);
}
