import { DomainError } from '../../domain/fault';
import type { FaultDetails, FaultKind } from '../../domain/fault';
import type { Argument } from '../core/argument';
import { Failure } from '../core/cell';
import { ArgumentError, PassedError } from '../core/faults';
import type { Text } from '../core/text';
import { CALL_CENTRE_FAULTS } from './callCentreFaultTexts';
import { READING_FAULTS, VALUE_FAULTS } from './faultTexts';
import { PLAN_FAULTS } from './planFaultTexts';
import { POSTAGE_FAULTS } from './postageFaultTexts';
import { RENEWAL_FAULTS } from './renewalFaultTexts';
import { SUBSIDY_FAULTS } from './subsidyFaultTexts';
import { SURVEY_FAULTS } from './surveyFaultTexts';
import type { CellError, ErrorCode } from '../../sheet';

type FaultTexts = {
  readonly [K in FaultKind]: readonly [code: ErrorCode, say: (details: FaultDetails[K]) => Text];
};

export const FAULT_TEXTS: FaultTexts = {
  ...READING_FAULTS,
  ...VALUE_FAULTS,
  ...POSTAGE_FAULTS,
  ...RENEWAL_FAULTS,
  ...PLAN_FAULTS,
  ...CALL_CENTRE_FAULTS,
  ...SUBSIDY_FAULTS,
  ...SURVEY_FAULTS,
};

/** The one place where what was thrown becomes a cell error with its reason. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof PassedError) return passedFailure(error.cell, error.argument);
  if (error instanceof ArgumentError) return describeFault(error.fault, error);
  if (error instanceof DomainError) return describeFault(error);
  return describeFault(
    new DomainError('internal', { message: error instanceof Error ? error.message : String(error) }),
  );
}

export function passedFailure(cell: CellError, argument: Argument): Failure {
  return new Failure(cell.code, {
    ja: `引数「${argument.label.ja}」のセルがエラー ${cell.code} です。先にそのセルを直してください。`,
    en: `A cell of the argument "${argument.name}" holds the error ${cell.code}. Mend that cell first.`,
  });
}

function describeFault<K extends FaultKind>(fault: DomainError<K>, place?: ArgumentError): Failure {
  const [code, say] = FAULT_TEXTS[fault.kind];
  const reason = say(fault.details);
  return new Failure(code, place ? atPlace(reason, place) : reason);
}

function atPlace(reason: Text, { argument, position }: ArgumentError): Text {
  const cell = position
    ? { ja: `の${position.row}行目・${position.column}列目`, en: `, row ${position.row}, column ${position.column}` }
    : { ja: '', en: '' };
  return {
    ja: `引数「${argument.label.ja}」(${argument.name})${cell.ja}: ${reason.ja}`,
    en: `Argument "${argument.name}"${cell.en}: ${reason.en}`,
  };
}
