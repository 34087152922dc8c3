import type { Declaration, FamilyId } from '../core/declaration';
import type { Explainer, Explainers } from '../steps/explainer';

/**
 * How each function comes to its result, family by family, and apart from its family for the functions that read a whole plan. Apart
 * from the declarations, since functions.js goes without; and of the pane, only what is explained comes over the network.
 */
const PARTS: Readonly<Record<FamilyId | 'plans', () => Promise<{ readonly EXPLANATIONS: Explainers }>>> = {
  cost: () => import(/* webpackChunkName: "explain-cost" */ '../cost/explanations'),
  capacity: () => import(/* webpackChunkName: "explain-capacity" */ '../capacity/explanations'),
  postage: () => import(/* webpackChunkName: "explain-postage" */ '../postage/explanations'),
  callCentre: () => import(/* webpackChunkName: "explain-callCentre" */ '../callCentre/explanations'),
  renewal: () => import(/* webpackChunkName: "explain-renewal" */ '../renewal/explanations'),
  deliveryPlan: () => import(/* webpackChunkName: "explain-deliveryPlan" */ '../deliveryPlan/explanations'),
  plans: () => import(/* webpackChunkName: "explain-plans" */ '../deliveryPlan/planExplanations'),
  inventory: () => import(/* webpackChunkName: "explain-inventory" */ '../inventory/explanations'),
  subsidy: () => import(/* webpackChunkName: "explain-subsidy" */ '../subsidy/explanations'),
  survey: () => import(/* webpackChunkName: "explain-survey" */ '../survey/explanations'),
  common: () => import(/* webpackChunkName: "explain-common" */ '../common/explanations'),
};

const READ_PLANS: ReadonlySet<string> = new Set(['PLANCHECK', 'PLANFIX', 'PLANCOST']);

export async function loadExplainer({ family, name }: Declaration): Promise<Explainer> {
  const { EXPLANATIONS } = await PARTS[READ_PLANS.has(name) ? 'plans' : family]();
  return EXPLANATIONS[name]!;
}

export { Speaker } from '../steps/speaker';
export type { Kind, Step, Table } from '../steps/speaker';
export type { Explained, Explainer } from '../steps/explainer';
