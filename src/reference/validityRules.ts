import type { IsoDay, ReferenceTable } from './types';

export const VALIDITY_TABLE = '有効期間と更新の規則';

/** The rules of validity and renewal that results depend on, by their names in the table. */
export const VALIDITY_RULES = {
  成年の年齢: 'majority',
  成年のカードの有効期間: 'adultCardBirthdays',
  未成年のカードの有効期間: 'minorCardBirthdays',
  電子証明書の有効期間: 'certificateBirthdays',
  期限前に更新した電子証明書の有効期間: 'renewedCertificateBirthdays',
  更新できる期間: 'monthsBeforeExpiry',
} as const;
export type ValidityRuleName = keyof typeof VALIDITY_RULES;

/** What a rule says over one period; null ends are open. */
export interface ValidityRule {
  readonly rule: (typeof VALIDITY_RULES)[ValidityRuleName];
  readonly value: number;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/** What a table row says of a rule that has been announced for a time without a day yet. */
export interface AnnouncedRule {
  readonly name: ValidityRuleName;
  readonly value: number;
  readonly unit: string;
  readonly planned: string;
  readonly source: string;
}

export const IN_FORCE = '施行';
export const ANNOUNCED = '公表（未施行）';

/** The table's columns, in its order. */
type ValidityRow = readonly [
  name: ValidityRuleName,
  value: number,
  unit: string,
  from: IsoDay | null,
  to: IsoDay | null,
  status: typeof IN_FORCE | typeof ANNOUNCED,
  planned: string,
  basis: string,
  source: string,
];

/** What has only been announced stands in the table, and is no rule yet. */
export function validityRulesIn(table: ReferenceTable): readonly ValidityRule[] {
  return rowsOf(table, IN_FORCE).map(([name, value, , from, to]) => ({ rule: VALIDITY_RULES[name], value, from, to }));
}

export function announcedRulesIn(table: ReferenceTable): readonly AnnouncedRule[] {
  return rowsOf(table, ANNOUNCED).map(([name, value, unit, , , , planned, , source]) => ({
    name,
    value,
    unit,
    planned,
    source,
  }));
}

function rowsOf({ rows }: ReferenceTable, wanted: ValidityRow[5]): readonly ValidityRow[] {
  return (rows as readonly unknown[] as readonly ValidityRow[]).filter(([, , , , , status]) => status === wanted);
}
