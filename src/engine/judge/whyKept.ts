import type { FunctionVariantType } from '@univerjs/engine-formula';
import type { Book } from '../../xlsx';
import { unknownParts } from '../formulas/unknownFormulas';
import { failureOf } from '../patches/failingFormulas';
import type { CircleKind } from '../patches/failingFormulas';
import type { Judged, WhyKept } from './judged';
import type { Readings } from './readings';

type Setting = Book['calculation'] | undefined;

export function isCircle(kind: string | undefined): kind is CircleKind {
  return kind === 'circular' || kind === 'readsCircle';
}

/** Excel itself goes round in the circles of a workbook that is set to iterate. */
export function circleOf(value: FunctionVariantType, setting: Setting): CircleKind | undefined {
  const kind = failureOf(value);
  return isCircle(kind) && setting !== 'iteration' ? kind : undefined;
}

/** Why a formula does not take the engine's result, which is given. */
export function whyNotTaken(
  judged: Judged,
  value: FunctionVariantType,
  setting: Setting,
  readings: Readings,
): WhyKept | undefined {
  const kind = failureOf(value);
  if (kind && !(isCircle(kind) && setting)) return { kind };
  return whyNever(judged, setting, readings);
}

/** Why it would take none, whatever the engine gave. */
export function whyNever(judged: Judged, setting: Setting, readings: Readings): WhyKept | undefined {
  if (setting) return { kind: 'setting', setting };
  const parts = unknownParts(judged.formula);
  if (parts.length > 0) return { kind: 'unknown', parts };
  if (judged.verdict !== 'differs') return undefined;
  return { kind: 'differs', functions: [...readings.of(judged).functions] };
}
