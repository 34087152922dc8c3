import { NAMESPACE } from '../formulas/names';
import TRUSTED from './trusted.json';

/** A function of ours anywhere in a formula. */
const OWN = new RegExp(`\\b${NAMESPACE}\\.`, 'i');

/** Functions that give another result each time, so that a saved one tells nothing about them. */
const VARYING = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\s*\(/i;

export function isOwn(formula: string): boolean {
  return OWN.test(formula);
}

export function varies(formula: string): boolean {
  return VARYING.test(formula);
}

const NAMES: ReadonlySet<string> = new Set([...TRUSTED.functions, ...TRUSTED.operators]);

/**
 * Whether the engine gave Excel's result wherever the function or the operator was compared (npm run judge, docs/engine-functions.md).
 * Ours are tested by themselves.
 */
export function isTrusted(name: string): boolean {
  return NAMES.has(name) || OWN.test(`${name}`);
}
