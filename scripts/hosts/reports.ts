import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_IDS } from '../../src/taskpane/views/share/selfTest/checks';
import { OUTCOMES } from '../../src/taskpane/views/share/selfTest/results';
import type { Outcome } from '../../src/taskpane/views/share/selfTest/results';
import { TEXTS } from '../../src/taskpane/views/share/selfTest/texts';
import type { SelfTestTexts } from '../../src/taskpane/views/share/selfTest/texts';
import { PROFILES } from '../../test/support/excelHost/profiles';

/** A report of the self-test that somebody pasted from a real Excel. */
export interface PastedReport {
  /** Of its file, without the ending. */
  readonly name: string;
  /** Which Excel it is of. No number in the report tells that: the file's name begins with it. */
  readonly excel: string;
  /** As the report has it: platform and version. */
  readonly place: string;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

const LANGUAGES = [TEXTS.ja, TEXTS.en];

export function readReports(folder: string): readonly PastedReport[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
  return files.sort().map((file) => readReport(file.replace(/\.txt$/, ''), readFileSync(join(folder, file), 'utf8')));
}

/** Mail programs add lines and spaces: only what a report itself has is read, but each of its checks must be known. */
export function readReport(name: string, text: string): PastedReport {
  const excel = PROFILES.find(({ id }) => name === id || name.startsWith(`${id}-`))?.id;
  if (!excel) {
    throw new Error(`${name}: the name must begin with one of ${PROFILES.map(({ id }) => id).join(', ')}`);
  }
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const texts = LANGUAGES.find(({ report }) => lines.includes(report.title));
  if (!texts) throw new Error(`${name}: no line says “${LANGUAGES.map(({ report }) => report.title).join('” or “')}”`);
  const place = lines.find((line) => line.startsWith(`${texts.report.place}: `))?.slice(texts.report.place.length + 2);
  if (!place || place === texts.report.workbench) throw new Error(`${name}: not from an Excel: ${place ?? 'no place'}`);
  const outcomes = outcomesIn(name, lines, texts);
  if (outcomes.size === 0) throw new Error(`${name}: no check is in it`);
  return { name, excel, place, outcomes };
}

function outcomesIn(name: string, lines: readonly string[], texts: SelfTestTexts): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const line of lines) {
    const [, word = '', id = ''] = /^\[([^\]]+)\] (\w+\.\w+)(?: \||$)/.exec(line) ?? [];
    if (id === '') continue;
    const outcome = OUTCOMES.find((candidate) => texts.outcomes[candidate] === word);
    if (!outcome) throw new Error(`${name}: “${word}” is no outcome: ${line}`);
    // A later release may have dropped a check.
    if (ALL_IDS.includes(id)) outcomes.set(id, outcome);
  }
  return outcomes;
}
