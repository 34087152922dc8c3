import type { DomainError } from '../../domain/fault';
import type { Argument } from './argument';
import type { CellError } from '../../sheet';

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

/** An error cell inside an argument that is needed whole: the call gives the same error. */
export class PassedError extends Error {
  constructor(
    readonly cell: CellError,
    readonly argument: Argument,
  ) {
    super(cell.code);
  }
}
