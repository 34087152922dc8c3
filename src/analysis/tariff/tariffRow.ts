import * as z from 'zod/v4/core';
import { DomainError, fail } from '../../domain/fault';
import type { Rate } from '../../domain/postage';
import type { Text } from '../../functions';
import type { Reader } from '../../functions/core/argument';
import type { Content } from '../../functions/core/cell';
import { describeFailure } from '../../functions/errors';
import { COLUMN_READERS, needsLimit } from '../../functions/postage/tariffTable';
import type { TariffColumn } from '../../functions/postage/tariffTable';

export interface ColumnFault {
  readonly column: TariffColumn;
  readonly reason: Text;
}

const needed = (): never => fail('blankNotAllowed', {});
const none = (): null => null;

/** A cell that one of the functions' own readers has to take: what it accepts and says is told in one place. */
function cell<T>(reader: Reader<T>, blank: () => T) {
  return transform((content, issues): T => {
    try {
      return content === null ? blank() : reader.read(content, { scale: 1 });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { reason } = describeFailure(error);
      issues.push({ code: 'custom', input: content, params: { reason } });
      return z.NEVER;
    }
  });
}

/** The forms of zod that have more methods would be twice as large (ADR 0007). */
function transform<T>(
  read: (content: Content | null, issues: z.$ZodRawIssue[]) => T,
): z.$ZodTransform<T, Content | null> {
  return new z.$ZodTransform({
    type: 'transform',
    transform: (content, { issues }) => read(content as Content | null, issues),
  }) as z.$ZodTransform<T, Content | null>;
}

const SERVICE = cell(COLUMN_READERS.種別, needed);

function row(maxGrams: () => null) {
  const shape = {
    種別: SERVICE,
    '重量上限(g)': cell<number | null>(COLUMN_READERS['重量上限(g)'], maxGrams),
    '料金(円)': cell(COLUMN_READERS['料金(円)'], needed),
    適用開始日: cell<number | null>(COLUMN_READERS.適用開始日, none),
    出典: transform((content) => String(content ?? '')),
  };
  return new z.$ZodObject({ type: 'object', shape }) as z.$ZodObject<typeof shape, z.$strip>;
}

/** Mail is priced by weight; an option need not be. */
const MAIL = row(needed);
const OPTION = row(none);

/** Reads the cells of a row by the rules of the functions; all of its faults are told at once. */
export function readTariffRow(
  contents: Readonly<Record<string, Content | null>>,
): { readonly rate: Rate } | { readonly faults: readonly ColumnFault[] } {
  const service = z.safeParse(SERVICE, contents['種別']);
  const read = z.safeParse(service.success && needsLimit(service.data) ? MAIL : OPTION, contents);
  if (!read.success) return { faults: read.error.issues.map(faultOf) };
  const { 種別, '重量上限(g)': maxGrams, '料金(円)': yen, 適用開始日: from, 出典: source } = read.data;
  return { rate: { service: 種別, maxGrams, yen, from, to: null, source } };
}

function faultOf({ path, ...issue }: z.$ZodIssue): ColumnFault {
  const { params } = issue as z.$ZodIssueCustom;
  return { column: path[0] as TariffColumn, reason: params!['reason'] as Text };
}
