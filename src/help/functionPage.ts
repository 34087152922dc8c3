import { signature } from '../functions';
import type { Declaration, DeclarationHelp, Example, Language } from '../functions';
import { dataVersion } from '../reference';
import { columnLetters } from '../sheet';
import { labels } from './labels';

/** The reference page of a function, in Markdown. */
export function functionPage(declaration: Declaration, language: Language): string {
  const { args, result, help } = declaration;
  const { text, rounding, notes, errors, examples, sources, related } = help;
  const label = labels(language);
  return [
    `# ${declaration.name}`,
    text[language],
    section(label.syntax, code(`=${signature(declaration)}`)),
    section(label.arguments, argumentTable(args, language)),
    section(label.returns, result.help[language]),
    section(label.rounding, rounding[language]),
    section(label.notes, notes[language]),
    ...(errors.length > 0 ? [section(label.errors, errorTable(errors, language))] : []),
    section(label.examples, examples.map((example) => exampleText(example, language)).join('\n\n')),
    section(label.sources, sourceList(sources, language)),
    ...(related.length > 0
      ? [section(label.related, related.map((name) => `[${name}](${name.toLowerCase()}.md)`).join(' · '))]
      : []),
  ].join('\n\n');
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
