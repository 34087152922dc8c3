// First, so that the data stand before all code: in between they would keep the compressor from seeing what is alike around them.
import '../reference';
import { FUNCTIONS } from '../functions';
import { giveToPane } from './build';
import { customFunction } from './customFunction';
import * as shared from './shared';

for (const declaration of FUNCTIONS) CustomFunctions.associate(declaration.name, customFunction(declaration));

giveToPane({ ...shared });
