import { once } from 'node:events';
import { isoOf } from '../../domain/calendar';
import { leftOut, prefectureRows } from './findingsBook';
import type { FileRemark } from './result';
import type { Summary } from './tally';
import { reasonOf, ruleName } from './texts';
import type { CheckTexts } from './texts';
import type { Findings } from './writeBook';

/** Writes what the book of the findings holds as one JSON document, finding by finding. */
export async function writeJson(
  stream: NodeJS.WritableStream,
  summary: Summary,
  findings: Findings,
  texts: CheckTexts,
): Promise<void> {
  const put = async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
  await put('{"findings":[');
  let separator = '\n';
  for await (const remark of findings.read()) {
    await put(`${separator}${JSON.stringify(findingOf(remark, texts))}`);
    separator = ',\n';
  }
  await put(`\n],\n${JSON.stringify(restOf(summary)).slice(1)}\n`);
}

function findingOf({ month, rule, ...remark }: FileRemark, texts: CheckTexts) {
  const words = { name: ruleName(rule, texts), why: reasonOf(rule, texts) };
  return { ...remark, rule, month: monthOf(month), ...words };
}

function restOf(summary: Summary) {
  const { files, bodies, unreadable, target, severities, mended } = summary;
  const rows = prefectureRows(summary, '');
  const { sums, lacking } = rows.at(-1)!;
  return {
    municipalities: bodies.map(({ first, last, ...body }) => ({ ...body, first: monthOf(first), last: monthOf(last) })),
    prefecture: {
      target,
      months: rows.slice(0, -1).map(({ month, ...row }) => ({ month: monthOf(Number(month)), ...row })),
      total: sums,
      totalLacks: { ...lacking, ...leftOutOf(summary) },
    },
    unreadable,
    summary: { files, ...severities, unreadable: unreadable.length, ...(mended.copy > 0 && { copies: mended.copy }) },
  };
}

function leftOutOf(summary: Summary) {
  const { bodies, files } = leftOut(summary);
  return { ...(bodies > 0 && { municipalitiesWithoutPlan: bodies }), ...(files > 0 && { unreadableFiles: files }) };
}

/** `2026-04` */
function monthOf(serial: number | null): string | null {
  return serial === null ? null : isoOf(serial).slice(0, 7);
}
