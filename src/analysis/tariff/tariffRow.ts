import * as z from 'zod/v4/core';
import { DomainError, fail } from '../../domain';
import type { Rate } from '../../domain/postage';
import { describeFailure } from '../../functions';
import type { Reader, Text } from '../../functions';
import { COLUMN_READERS, needsLimit } from '../../functions/postage';
import type { TariffColumn } from '../../functions/postage';
import type { Content } from '../../sheet';

interface ColumnFault {
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

const COLUMNS = {
  種別: cell(COLUMN_READERS.種別, needed),
  '重量上限(g)': cell(COLUMN_READERS['重量上限(g)'], needed),
  '料金(円)': cell(COLUMN_READERS['料金(円)'], needed),
  適用開始日: cell<number | null>(COLUMN_READERS.適用開始日, none),
} as const;
type Column = keyof typeof COLUMNS;
/** An option need not be priced by weight. */
const GRAMS_OF_OPTION = cell<number | null>(COLUMN_READERS['重量上限(g)'], none);

/** Reads the cells of a row by the rules of the functions; all of its faults are told at once. */
export function readTariffRow(
  contentOf: (column: TariffColumn) => Content | null,
): { readonly rate: Rate } | { readonly faults: readonly ColumnFault[] } {
  const faults: ColumnFault[] = [];
  const read = <T>(column: Column, schema: z.$ZodTransform<T, Content | null>): T | null => {
    const { data, error } = z.safeParse(schema, contentOf(column));
    for (const issue of error?.issues ?? []) faults.push({ column, reason: reasonOf(issue) });
    return data ?? null;
  };
  const service = read('種別', COLUMNS.種別);
  const maxGrams = read('重量上限(g)', service && needsLimit(service) ? COLUMNS['重量上限(g)'] : GRAMS_OF_OPTION);
  const yen = read('料金(円)', COLUMNS['料金(円)']);
  const from = read('適用開始日', COLUMNS.適用開始日);
  if (faults.length > 0) return { faults };
  return { rate: { service: service!, maxGrams, yen: yen!, from, to: null, source: String(contentOf('出典') ?? '') } };
}

function reasonOf(issue: z.$ZodIssue): Text {
  const { params } = issue as z.$ZodIssueCustom;
  return params!['reason'] as Text;
}
