export { formulaFromFile, namesLikeOurs } from './fromFile';
export { needsArray, type Surroundings } from './needsArray';
export { formulaToFile } from './toFile';
