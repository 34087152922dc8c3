import { signature } from '../functions';
import type { Declaration, DeclarationHelp, Example, Language } from '../functions';
import { dataVersion } from '../reference';
import { columnLetters } from '../sheet';
import { labels } from './labels';
import { NOTATIONS, notationRows } from './notations';

/** The reference page of a function, in Markdown. */
export function functionPage(declaration: Declaration, language: Language): string {
  const { args, result, help } = declaration;
  const { text, dates, rounding, notes, errors, examples, sources, related } = help;
  const label = labels(language);
  return [
    `# ${declaration.name}`,
    text[language],
    section(label.syntax, code(`=${signature(declaration)}`)),
    section(label.arguments, argumentTable(args, language)),
    section(label.returns, result.help[language]),
    ...(dates ? [section(label.dates, DATES[language](dates.map(code).join(language === 'ja' ? '、' : ', ')))] : []),
    section(label.rounding, rounding[language]),
    section(label.notes, notes[language]),
    ...(declaration.name === 'NUM' ? [section(label.notations, notationTables(language))] : []),
    ...(errors.length > 0 ? [section(label.errors, errorTable(errors, language))] : []),
    section(label.examples, examples.map((example) => exampleText(example, language)).join('\n\n')),
    section(label.native, nativeText(declaration, language)),
    section(label.sources, sourceList(sources, language)),
    ...(related.length > 0
      ? [section(label.related, related.map((name) => `[${name}](${name.toLowerCase()}.md)`).join(' · '))]
      : []),
  ].join('\n\n');
}

/** Functions give numbers a format since CustomFunctionsRuntime 1.4, which the Excels that are bought once do not have. */
const DATES: Readonly<Record<Language, (formats: string) => string>> = {
  ja: (formats) =>
    `Microsoft 365 の Excel、Excel on the web、ワークベンチでは、日付の形（表示形式 ${formats}）で表示されます。関数の結果に表示形式を付けられない Excel（LTSC 2024、LTSC 2021、Excel 2021 など）では、46113 のような数（シリアル値）で表示されます。そのときは結果のセルを選び、Ctrl+1 キーを押し、［表示形式］の［ユーザー定義］を選び、［種類］に ${formats} と入力します。\n\nどちらの表示でもセルの値は同じ数で、日付どうしの差は日数です。差のセルが日付の形で表示されたときは、表示形式を［標準］にします。`,
  en: (formats) =>
    `Excel of Microsoft 365, Excel on the web and the workbench show them as dates (number format ${formats}). An Excel whose functions cannot give a number format, such as LTSC 2024, LTSC 2021 and Excel 2021, shows a number such as 46113, a serial. There, select the cells of the result, press Ctrl+1, choose Custom on the Number tab, and type ${formats} into Type.\n\nThe value of the cell is the same number either way, and the difference of two dates is a number of days. Where a difference is shown as a date, give its cell the format General.`,
};

function notationTables(language: Language): string {
  const label = labels(language);
  return NOTATIONS.map((group) =>
    table([group.title[language], label.result, label.reason], notationRows(group, language)),
  ).join('\n\n');
}

/** The same in Excel's own words, or why it is not to be had. */
function nativeText({ name, help }: Declaration, language: Language): string {
  const label = labels(language);
  if (!help.native) return [label.nativeNone, help.nativeReason![language]].join(language === 'ja' ? '' : ' ');
  const without = (help.nativeWithout ?? []).map((argument) => label.nativeWithout.replace('{}', code(argument)));
  const called = label.nativeCalled.replace('{}', code(`MYNA_${name}`));
  return [called, ...without, `\`\`\`\n=${help.native}\n\`\`\``].join('\n\n');
}

function sourceList(sources: DeclarationHelp['sources'], language: Language): string {
  const verified = `${labels(language).verified}: ${dataVersion.verifiedOn}`;
  return [...sources.map((source) => source.text[language]), verified].map((line) => `- ${line}`).join('\n');
}

function argumentTable(args: Declaration['args'], language: Language): string {
  const label = labels(language);
  if (args.length === 0) return label.noArguments;
  return table(
    [label.argument, label.need, label.meaning, label.accepts],
    args.map((argument) => [
      `${code(argument.name)} ${argument.label[language]}`,
      argument.optional ? label.optional : label.required,
      argument.help[language],
      argument.reader.help[language],
    ]),
  );
}

function errorTable(errors: DeclarationHelp['errors'], language: Language): string {
  const label = labels(language);
  return table(
    [label.code, label.when],
    errors.map((error) => [code(error.code), error.when[language]]),
  );
}

function exampleText(example: Example, language: Language): string {
  const label = labels(language);
  const parts = [`**${example.text[language]}**`];
  if (example.sheet) parts.push(label.paste, sheetTable(example.sheet, label.blank));
  if (!Array.isArray(example.result)) {
    parts.push(table([label.formula, label.result], [[code(example.formula), shown(example.result, label.blank)]]));
  } else {
    parts.push(
      `${label.formula}: ${code(example.formula)}`,
      `${label.result}:`,
      resultTable(example.result, label.blank),
    );
  }
  return parts.join('\n\n');
}

/** Cells as a sheet shows them, with its row numbers and column letters. */
function sheetTable(cells: readonly (readonly unknown[])[], blank: string): string {
  const width = Math.max(...cells.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, index) => columnLetters(index));
  return table(
    ['', ...letters],
    cells.map((row, index) => [String(index + 1), ...letters.map((_, column) => shown(row[column], blank))]),
  );
}

/** A result spills wherever its formula stands, so that its rows and columns have no names. */
function resultTable(rows: readonly (readonly unknown[])[], blank: string): string {
  return table(
    rows[0]!.map(() => ''),
    rows.map((row) => row.map((cell) => shown(cell, blank))),
  );
}

function shown(cell: unknown, blank: string): string {
  return cell === null || cell === undefined || cell === '' ? blank : String(cell);
}

/** The few pieces of Markdown that the pages are made of. */

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

export function section(title: string, body: string): string {
  return `## ${title}\n\n${body}`;
}

export function code(text: string): string {
  return `\`${text}\``;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
