// First, so that the data stand before all code: in between they would keep the compressor from seeing what is alike around them.
import '../reference';
import { callAtStart, START_FUNCTIONS } from '../functions/start';
import { giveToPane } from './build';
import { customFunction } from './customFunction';
import { loadPlans, PLAN_FUNCTION_NAMES, planCall } from './planCalls';
import * as shared from './shared';

for (const declaration of START_FUNCTIONS) {
  CustomFunctions.associate(declaration.name, customFunction(declaration, callAtStart));
}
for (const name of PLAN_FUNCTION_NAMES) CustomFunctions.associate(name, planCall(name));

giveToPane({ ...shared }, loadPlans);
