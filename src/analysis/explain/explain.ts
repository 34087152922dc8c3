import { Failure } from '../../functions';
import type { Declaration, Language, Output } from '../../functions';
import { Speaker } from '../../functions/explanations';
import type { Explained, Explainer, Step } from '../../functions/explanations';
import type { Position } from '../../sheet';
import { argumentLines, isBlank, sentenceOf } from './argumentLines';
import { failureNote } from './failure';
import type { Call } from './failure';
import { resultStep, rowsOf } from './results';
import { elementArguments, elementAt, isElementwise, matrixOf, placeIn, traced } from './trace';
import type { Trace } from './trace';
import type { Explanation } from './types';
import { Unresolved } from '../formula';
import type { Origin } from '../formula';

/** A function of the catalogue, and how it comes to its result. */
export interface Explainable {
  readonly declaration: Declaration;
  readonly explainer: Explainer;
}

export interface How {
  /** The arguments as the formula has them. */
  readonly written?: readonly string[];
  readonly origins?: readonly (Origin | null)[];
  /** The cell of the result that is asked about; the first where none is named. */
  readonly cell?: Position;
  /** How many rows a table shows. */
  readonly rowLimit?: number;
}

export const ROW_LIMIT = 60;

/** How the result of a call came about. An argument may be `Unresolved`: then it goes as far as it can. */
export function explain(
  { declaration, explainer }: Explainable,
  args: readonly unknown[],
  language: Language,
  { written = [], origins = [], cell, rowLimit = ROW_LIMIT }: How = {},
): Explanation {
  const say = new Speaker(language, rowLimit);
  const values = declaration.args.map((_, index) => args[index] ?? null);
  const lines = argumentLines(declaration, values, written, say);
  const frame = {
    name: declaration.name,
    title: declaration.help.text[language],
    sentence: sentenceOf(lines, say),
    arguments: lines,
    steps: [],
    rules: [],
    rounding: declaration.help.rounding[language],
    notes: declaration.help.notes[language],
    sources: declaration.help.sources.map(({ text }) => text[language]),
  };
  if (values.some((value) => value instanceof Unresolved)) return frame;
  return { ...frame, ...calculated({ declaration, values, written, origins }, explainer, cell, say) };
}

type Calculated = Pick<Explanation, 'steps' | 'rules' | 'result' | 'failure' | 'figure' | 'about'>;

function calculated(given: Call, explainer: Explainer, cell: Position | undefined, say: Speaker): Calculated {
  const { declaration, values } = given;
  const { output, element, trace, failed } = followed(given, cell);
  const asked = rowsOf(output).flat().length > 1 ? cell : undefined;
  const about = asked && aboutText(asked, say);
  const columns = explainer.columns?.map((title) => title[say.language]) ?? [];
  const result = resultStep(declaration, values, output, asked, columns, say);
  const frame = { steps: [], rules: [], ...(about ? { about } : {}) };
  if (failed) {
    // Of a failure alone the reason says all.
    const table = asked ? { result } : {};
    return { ...frame, ...table, failure: failureNote(failed, given, element, trace, say.language) };
  }
  const { figure, ...told } = explained(given, explainer, cell, element, trace, say);
  return { ...frame, ...told, result, figure: figure as Output };
}

function aboutText({ row, column }: Position, say: Speaker): string {
  const [down, right] = say.numbers(row + 1, column + 1);
  return say.text(
    `結果の ${down}行目・${right}列目のセルについての説明です。`,
    `This is about the cell in row ${down}, column ${right} of the result.`,
  );
}

interface Followed {
  readonly output: Output;
  /** The element of ranges that is explained; missing where the function takes them whole. */
  readonly element?: Position;
  readonly trace: Trace;
  readonly failed?: Failure;
}

/** The call, and in it the element that gave the cell. */
function followed({ declaration, values }: Call, cell: Position = { row: 0, column: 0 }): Followed {
  const whole = traced(declaration, values);
  const { output } = whole;
  // A failure of the whole call, such as sizes that do not fit, is not one of its elements.
  if (output instanceof Failure) return { output, trace: whole, failed: output };
  if (!isElementwise(declaration)) return withFailure({ output, trace: whole });
  const element = elementAt(declaration, values, cell);
  return withFailure({
    output,
    element,
    trace: traced(declaration, elementArguments(declaration.args, values, element)),
  });
}

function withFailure(told: Followed): Followed {
  const failed = rowsOf(told.trace.output)
    .flat()
    .find((found) => found instanceof Failure);
  return failed instanceof Failure ? { ...told, failed } : told;
}

function explained(
  { declaration, values }: Call,
  explainer: Explainer,
  cell: Position | undefined,
  element: Position | undefined,
  trace: Trace,
  say: Speaker,
): Explained {
  const blank = trace.values ? undefined : blankArgument(declaration, values, element);
  if (blank) return { steps: [blankStep(blank.label[say.language], say)], figure: '' };
  const written = element ? elementArguments(declaration.args, values, element) : values;
  return explainer.explain(trace.values as never, say, { written, cell });
}

function blankStep(label: string, say: Speaker): Step {
  return say.step(
    `「${label}」が空白（まだ決まっていない）なので、結果も空白です。`,
    `“${label}” is blank (not yet known), and so is the result.`,
  );
}

/** The required argument whose blank cell makes the result blank. */
function blankArgument({ args }: Declaration, values: readonly unknown[], element: Position | undefined) {
  return args.find(({ shape, optional }, index) => {
    if (shape !== 'each' || optional || !element) return false;
    const matrix = matrixOf(values[index]);
    const { row, column } = placeIn(matrix, element);
    return isBlank(matrix[row]?.[column]);
  });
}
