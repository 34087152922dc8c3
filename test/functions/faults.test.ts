import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import type { FaultDetails, FaultKind } from '../../src/domain/fault';
import { CALL_CENTRE_FAULTS } from '../../src/functions/callCentre';
import { COMMON_FAULTS } from '../../src/functions/common';
import { GENERAL_FAULTS } from '../../src/functions/core/generalFaults';
import { DELIVERY_PLAN_FAULTS } from '../../src/functions/deliveryPlan';
import { PLAN_FAULTS } from '../../src/functions/deliveryPlan/plans';
import { POSTAGE_FAULTS } from '../../src/functions/postage';
import { RENEWAL_FAULTS } from '../../src/functions/renewal';
import { SUBSIDY_FAULTS } from '../../src/functions/subsidy';
import { SURVEY_FAULTS } from '../../src/functions/survey';
import type { Text } from '../../src/functions';

const CATALOGUES = [
  GENERAL_FAULTS,
  COMMON_FAULTS,
  POSTAGE_FAULTS,
  CALL_CENTRE_FAULTS,
  RENEWAL_FAULTS,
  DELIVERY_PLAN_FAULTS,
  PLAN_FAULTS,
  SUBSIDY_FAULTS,
  SURVEY_FAULTS,
];

/** What each kind may be thrown with. */
const DETAILS: FaultDetails = {
  blanksUntold: { address: 'Sheet1!A1', why: 'refused' },
  missingArgument: {},
  answerTooLarge: { rows: 100_000, columns: 1, parts: 2 },
  tooManyCells: { cells: 10_000 },
  tooManyTexts: { texts: 200_000, value: '未定' },
  scriptMissing: { file: 'plan-functions.js', why: 'notLoaded' },
  unreadableNumber: { text: 'abc' },
  mixedUnits: { first: '円', second: '枚' },
  foreignUnit: { text: '1kg', unit: 'kg', accepted: ['cm'] },
  notANumber: { value: 'TRUE' },
  unknownChoice: { text: 'abc', choices: ['x', 'y'] },
  unreadableText: { value: 'TRUE' },
  unreadableDate: { text: 'abc' },
  dayBeforeEra: { text: '令和元年4月30日', era: '令和', meant: '平成31年4月30日' },
  wrongWeekday: { text: '令和8年4月1日（木）', weekday: '木', right: '水' },
  yearsDiffer: { text: '令和8年（2025年）4月1日', years: [2026, 2025] },
  unreadableFiscalYear: { text: 'abc' },
  unreadableFlag: { text: 'abc' },
  unsupportedCell: { type: 'Entity' },
  blankNotAllowed: {},
  oneCellExpected: { rows: 2, columns: 3 },
  shapesDiffer: { shapes: ['2×1', '3×1'] },
  vectorExpected: { rows: 2, columns: 3 },
  blankInside: { position: 2 },
  allBlank: {},
  belowMinimum: { value: -1, minimum: 0 },
  notPositive: { value: 0 },
  aboveMaximum: { value: 2, maximum: 1 },
  notWhole: { value: 1.5 },
  dateOutOfRange: { value: '-1' },
  fiscalYearOutOfRange: { year: 1 },
  overflow: {},
  divisionByZero: { divisor: 'cards' },
  internal: { message: 'abc' },
  unknownDateFormat: { format: 'x', token: 'x' },
  unknownTable: { text: 'abc' },
  unknownColumn: { text: 'abc', columns: ['x', 'y'] },
  noTariffOnDay: { service: 'standardMail', day: '2000-01-01', since: '2019-10-01' },
  tariffEnded: { service: 'standardMail', until: '2024-09-30' },
  weightAboveTariff: { service: 'standardMail', grams: 60, limit: 50 },
  noClassForParcel: { excess: 'heavy', value: 5000, limit: 4000 },
  ambiguousService: { text: 'abc', choices: ['x', 'y'] },
  optionNotForClass: { option: 'registered', service: 'standardMail' },
  optionTwice: { option: 'registered' },
  optionsExclude: { first: 'registered', second: 'simplifiedRegistered' },
  optionNeeds: { option: 'deliveryCertificate', needed: 'registered' },
  optionsWithUnitPrice: {},
  compensationAbove: { value: 5_000_001, most: 5_000_000 },
  compensationUnregistered: {},
  noSourcedPrice: { option: 'registered', service: 'standardMail' },
  unreadableBand: { text: 'abc' },
  bandReversed: { text: '9-3' },
  bandSplit: { band: '1-9', boundary: 5 },
  bandBelowPacking: { band: '1-9', first: 3 },
  packingColumns: { columns: 4 },
  packingOrder: { row: 2, from: 3 },
  tariffColumnMissing: { column: 'x' },
  tariffColumnTwice: { column: 'x' },
  tariffRowTwice: { row: 2, service: 'standardMail' },
  alreadyLightest: { service: 'standardMail', grams: 50 },
  issueBeforeBirth: { issued: '2000-01-01', birth: '2001-01-01' },
  applicationOutOfPlace: { applied: '2000-01-01', birth: '2001-01-01', issued: '2002-01-01' },
  endBeforeIssue: { issued: '2001-01-01', end: '2000-01-01' },
  renewalBeforeIssue: { issued: '2001-01-01', renewed: '2000-01-01' },
  noKnownMonth: {},
  periodReversed: { from: '2001-01', to: '2000-01' },
  forecastOutOfReach: { from: '2031-04', to: '2031-06', first: '2016-01', last: '2030-03' },
  noHolidaysOnRecord: { year: 1900, from: 1970, to: 2027 },
  moreDaysThanClosed: { value: 11, closed: 10 },
  missingWith: { missing: ['x'], present: 'y' },
  fewerMonths: { given: 1, months: 2 },
  negativeBacklog: { month: 1, short: 5 },
  neverCleared: {},
  notClearedWithin: { months: 12 },
  notClearedBeforeBlank: { month: 2 },
  sentBeforeArrival: { arrived: '2001-01-01', sent: '2000-01-01' },
  arrivalAfterAsOf: { arrived: '2001-01-01', asOf: '2000-01-01' },
  planWithoutRows: {},
  planHeader: { missing: ['month'], found: ['y'], near: 'y' },
  planColumnTwice: {
    column: 'month',
    first: 'y',
    second: 'z',
    cells: [
      { row: 0, column: 0 },
      { row: 0, column: 1 },
    ],
  },
  planVagueWord: { word: 'rate', text: 'y', cell: { row: 0, column: 1 } },
  planYear: { text: '4', cell: { row: 0, column: 1 } },
  planUnit: { unit: 'y' },
  ruleColumns: { columns: 3 },
  unknownRule: { row: 1, text: 'abc' },
  ruleTwice: { row: 2, rule: 'target' },
  ruleWithoutThreshold: { row: 2, rule: 'target' },
  ruleValue: { row: 2, rule: 'target', text: 'abc' },
  bodyFiguresShape: { argument: 'population', rows: 2, columns: 3, bodies: 4 },
  bodyFigure: { argument: 'population', row: 2, text: 'abc' },
  bodyTwice: { argument: 'population', body: 'y' },
  costColumns: { columns: 3 },
  pricesMissing: { columns: ['staff'] },
  planBeyondCeilings: { body: 'y', month: 46113, obstacle: 'windows' },
  unknownCost: { row: 2, text: 'abc', meant: ['y', 'z'] },
  costTwice: { row: 2, text: 'abc' },
  costValue: { row: 2, name: 'y', text: 'abc' },
  noCosts: {},
  pricedColumnsMissing: { columns: ['sharedWindows'] },
  planFigureUnknown: { row: 1, column: 2, heading: 'staff', text: 'abc' },
  planMonthUnknown: { row: 1, column: 2, text: 'abc' },
  planMonthTwice: { cell: { row: 2, column: 0 }, first: { row: 1, column: 0 } },
  capColumns: { columns: 3 },
  unknownCap: { row: 2, text: 'abc' },
  capTwice: { row: 2, text: 'abc' },
  capValue: { row: 2, text: 'abc' },
  overloaded: { traffic: 10, agents: 9, needed: 11 },
  tooManyAgents: { maximum: 10_000 },
  monthsDiffer: { evening: 1, daytime: 2 },
  noDaytimeCalls: { month: 1 },
  unknownCategory: { text: 'abc' },
  shareAboveOne: { value: 2 },
  levelUnreachable: {},
  everyoneAway: {},
  rateOutOfRange: { text: '2' },
  unreadableRate: { text: 'abc' },
  emptyGroup: { group: 'A' },
  moreThanGroup: { group: 'A', yes: 2, size: 1 },
};

const SRC = join(__dirname, '../../src');

/** Every text in the source that is the name of a fault: what throws may choose between two of them. */
const named = new Set(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => textsIn(join(SRC, file))),
);

function textsIn(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return texts;
}

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

describe.each(Object.keys(DETAILS) as FaultKind[])('%s', (kind) => {
  const entries = CATALOGUES.flatMap((catalogue) => (kind in catalogue ? [catalogue] : []));

  test('has its text in one place', () => expect(entries).toHaveLength(1));

  test('says in both languages what is wrong', () => {
    const [code, say] = (entries[0] as Record<string, readonly [string, (details: unknown) => Text]>)[kind]!;
    const { ja, en } = say(DETAILS[kind]);
    expect(code).toMatch(/^#(VALUE!|NUM!|DIV\/0!|N\/A)$/);
    expect(ja).toMatch(/。$/);
    expect(ja).toMatch(JAPANESE);
    expect(en).toMatch(/^\S.*[.)]$/);
    expect(`${ja}${en}`).not.toMatch(/undefined|NaN|\[object/);
  });

  test('is thrown somewhere', () => expect(named).toContain(kind));
});

test('no text is without a fault', () => {
  expect(CATALOGUES.flatMap((catalogue) => Object.keys(catalogue)).sort()).toEqual(Object.keys(DETAILS).sort());
});
