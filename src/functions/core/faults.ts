import { DomainError } from '../../domain';
import type { FaultDetails, FaultKind, GeneralFaults } from '../../domain';
import { isErrorCode } from '../../sheet';
import type { CellError, ErrorCode } from '../../sheet';
import type { Argument } from './argument';
import { Failure } from './cell';
import type { Text } from './text';

/** For each of these faults the error that the cell shows, and what a message says of it. */
export type FaultTexts<F> = {
  readonly [K in keyof F]: readonly [code: ErrorCode, say: (details: F[K]) => Text];
};

/** A domain error with the argument and the cell it came from (counted from 1; none for a single cell). */
export class ArgumentError extends Error {
  constructor(
    readonly fault: DomainError,
    readonly argument: Argument,
    readonly position?: { readonly row: number; readonly column: number },
  ) {
    super(fault.kind);
  }
}

/** An error cell inside an argument that is needed whole: the call gives the same error, or #VALUE! for one that it cannot give. */
export class PassedError extends Error {
  constructor(
    readonly cell: CellError,
    readonly argument: Argument,
  ) {
    super(cell.code);
  }
}

/** Makes of what was thrown a cell error with its reason. */
export type Describe = (error: unknown) => Failure;

/** More cells in error than anybody reads. */
const MOST_EXPLAINED = 10_000;

/**
 * For the cells of one call: once so many have failed, those of one code share a reason that says where to look for it. A
 * million messages of their own would take half a minute and a gigabyte.
 */
export function describerOfMany(describe: Describe): Describe {
  const shared = new Map<string, Failure>();
  let told = 0;
  return (error) => {
    if (++told <= MOST_EXPLAINED) return describe(error);
    const kind = kindOf(error);
    let failure = shared.get(kind);
    if (!failure) shared.set(kind, (failure = withoutReason(describe(error))));
    return failure;
  };
}

/** Errors of one kind show the same code. */
function kindOf(error: unknown): string {
  if (error instanceof PassedError) return codeOf(error.cell);
  const fault = error instanceof ArgumentError ? error.fault : error;
  return fault instanceof DomainError ? fault.kind : 'internal';
}

function codeOf({ code }: CellError): ErrorCode {
  return isErrorCode(code) ? code : '#VALUE!';
}

function withoutReason({ code }: Failure): Failure {
  return new Failure(code, {
    ja: `この式では ${MOST_EXPLAINED.toLocaleString('en')} を超えるセルがエラーです。理由は、はじめのほうのエラーのセルか、範囲を分けた式で確かめてください。`,
    en: `More than ${MOST_EXPLAINED.toLocaleString('en')} cells of this formula are in error. See the first of them for the reason, or split the range.`,
  });
}

/** The texts of all faults, or of those that some functions can have. */
type Texts = FaultTexts<GeneralFaults> & Partial<FaultTexts<FaultDetails>>;

/** The one place where that happens. The families give their texts: core knows none of them. */
export function describer(texts: Texts): Describe {
  function describeFault<K extends FaultKind>({ kind, details }: DomainError<K>): Failure {
    const text = texts[kind] as FaultTexts<FaultDetails>[K] | undefined;
    if (!text) return describeFault(new DomainError('internal', { message: kind }));
    const [code, say] = text;
    return new Failure(code, say(quotable(details)));
  }
  return (error) => {
    if (error instanceof PassedError) return passedFailure(error);
    if (error instanceof ArgumentError) return atPlace(describeFault(error.fault), error);
    if (error instanceof DomainError) return describeFault(error);
    const message = error instanceof Error ? error.message : String(error);
    return describeFault(new DomainError('internal', { message }));
  };
}

/** Of a cell's 32,767 characters a message quotes the first, so that its own words are found in it. */
const MOST_QUOTED = 100;

function quotable<D>(details: D): D {
  if (typeof details === 'string') return beginningOf(details) as D;
  if (typeof details !== 'object' || details === null) return details;
  if (Array.isArray(details)) return details.map(quotable) as D;
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, quotable<unknown>(value)])) as D;
}

/** Half a character of two units is none. */
function beginningOf(text: string): string {
  return text.length <= MOST_QUOTED ? text : `${text.slice(0, MOST_QUOTED).replace(/[\ud800-\udbff]$/, '')}…`;
}

function passedFailure({ cell, argument }: PassedError): Failure {
  return new Failure(codeOf(cell), {
    ja: `引数「${argument.label.ja}」のセルがエラー ${cell.code} です。先にそのセルを直してください。`,
    en: `A cell of the argument "${argument.name}" holds the error ${cell.code}. Mend that cell first.`,
  });
}

function atPlace({ code, reason }: Failure, { argument, position }: ArgumentError): Failure {
  const cell = position
    ? { ja: `の${position.row}行目・${position.column}列目`, en: `, row ${position.row}, column ${position.column}` }
    : { ja: '', en: '' };
  return new Failure(code, {
    ja: `引数「${argument.label.ja}」(${argument.name})${cell.ja}: ${reason.ja}`,
    en: `Argument "${argument.name}"${cell.en}: ${reason.en}`,
  });
}
