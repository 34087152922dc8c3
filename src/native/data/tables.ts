import { ERA_SPELLINGS, ERA_TABLE } from './eras';
import { HOLIDAY_TABLE, HOLIDAY_YEARS } from './holidays';
import { RULE_TABLE } from './rules';
import { POSTAGE_TABLES } from './postageRates';
import type { DataTable } from './table';
import { UNIT_TABLE } from './units';
import { VERSION_TABLE } from './version';

/** What the hidden sheet of a native workbook holds, side by side. */
export const DATA_TABLES: readonly DataTable[] = [
  VERSION_TABLE,
  UNIT_TABLE,
  ERA_TABLE,
  ERA_SPELLINGS,
  RULE_TABLE,
  HOLIDAY_TABLE,
  HOLIDAY_YEARS,
  ...POSTAGE_TABLES,
];
