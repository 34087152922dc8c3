import { call } from '../functions';
import { PLAN_FUNCTIONS } from '../functions/deliveryPlan/plans';
import { givePlans } from './build';
import { customFunction } from './customFunction';
import * as shared from './planShared';

const functions = PLAN_FUNCTIONS.map((declaration) => [declaration.name, customFunction(declaration, call)] as const);

givePlans(Object.fromEntries(functions), { ...shared });
