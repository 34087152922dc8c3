import { FUNCTIONS } from '../functions';
import { customFunction } from './customFunction';

for (const declaration of FUNCTIONS) CustomFunctions.associate(declaration.name, customFunction(declaration));
