export { parseStructRef as readTableReference, stringifyStructRef as tableReference } from '@borgar/fx';
export { callsIn } from './calls';
export type { FormulaCall } from './calls';
export { readCall, readExpression, referencesIn } from './expression';
export type { CallExpression, Expression, Obstacle, Reference } from './expression';
export { movable } from './movable';
export type { MovableFormula } from './movable';
export { isBlank, isOperator, isReference, operandEnd, operandStart, readTokens, tokensOf } from './tokens';
export type { Token, TokenList } from './tokens';
