import { FUNCTIONS } from '../functions';
import { customFunction } from './customFunction';
import { SHARED } from './shared';

for (const declaration of FUNCTIONS) CustomFunctions.associate(declaration.name, customFunction(declaration));

Object.assign(globalThis, { mynaFunctions: SHARED });
