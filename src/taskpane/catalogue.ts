/** All that is large: the declarations with their help, the calculations and the tables. Loaded once the pane shows. */
export { FUNCTIONS } from '../functions';
export { signature } from '../functions/core/signature';
export { FAMILIES } from '../functions/families';
export { readTariff, tariffDays } from './reference/readTariff';
export * as reference from './reference/referenceData';
export { ReferencePanel } from './reference/ReferencePanel';
export { mynaCalls } from '../analysis/formula';
export { dataVersion } from '../reference';
export { TEMPLATES } from './templates';
