import { isoOf } from '../../domain/calendar';
import { isLack } from '../../domain/deliveryPlan';
import { put } from '../common/session';
import { visible } from '../common/visible';
import { leftOut, prefectureRows } from './prefectureSheet';
import type { CheckedLoad, FileRemark } from './result';
import type { BodyRow, Summary } from './tally';
import { reasonOf, ruleName } from './texts';
import type { CheckTexts } from './texts';
import type { Spool } from './spool';

/** Writes what the book of the findings holds as one JSON document, finding by finding. */
export async function writeJson(
  stream: NodeJS.WritableStream,
  summary: Summary,
  findings: Spool,
  texts: CheckTexts,
): Promise<void> {
  const write = (text: string): Promise<void> => put(stream, visible(text));
  await write('{"findings":[');
  let separator = '\n';
  for await (const remark of findings.read()) {
    await write(`${separator}${JSON.stringify(findingOf(remark, texts))}`);
    separator = ',\n';
  }
  await write(`\n],\n${JSON.stringify(restOf(summary, texts)).slice(1)}\n`);
}

function findingOf({ month, rule, ...remark }: FileRemark, texts: CheckTexts) {
  const words = { name: ruleName(rule, texts), why: reasonOf(rule, texts) };
  return { ...remark, rule, month: monthOf(month), ...words };
}

function restOf(summary: Summary, texts: CheckTexts) {
  const { files, unreadable, target, severities, mended, withoutMonth } = summary;
  const rows = prefectureRows(summary, '');
  const { sums, lacking, known } = rows.at(-1)!;
  return {
    municipalities: summary.bodies.map(bodyOf),
    prefecture: {
      target,
      months: rows.slice(0, -1).map(({ month, ...row }) => ({ month: monthOf(Number(month)), ...row })),
      total: sums,
      totalKnown: known,
      totalLacks: { ...lacking, ...leftOutOf(summary) },
      withoutMonth,
    },
    rules: summary.rules.map(({ rule, ...counted }) => ({ rule, name: ruleName(rule, texts), ...counted })),
    unreadable,
    summary: { files, ...severities, unreadable: unreadable.length, ...(mended.copy > 0 && { copies: mended.copy }) },
  };
}

function bodyOf({ first, last, loads, ...body }: BodyRow) {
  const load = [...loads].sort(([one], [other]) => one - other).map(([month, of]) => loadOf(month, of));
  return { ...body, first: monthOf(first), last: monthOf(last), load };
}

/** `share` is the part of the capacity that the load takes. */
function loadOf(month: number, of: CheckedLoad) {
  if (isLack(of)) return { month: monthOf(month), lacks: [...new Set(of.lacks)] };
  const { permille, ...figures } = of;
  return { month: monthOf(month), ...figures, share: permille === null ? null : permille / 1000 };
}

function leftOutOf(summary: Summary) {
  const { bodies, unread, files } = leftOut(summary);
  return {
    ...(bodies > 0 && { municipalitiesWithoutPlan: bodies }),
    ...(unread > 0 && { municipalitiesNotRead: unread }),
    ...(files > 0 && { unreadableFiles: files }),
  };
}

/** `2026-04` */
function monthOf(serial: number | null): string | null {
  return serial === null ? null : isoOf(serial).slice(0, 7);
}
