import { bodySheet, costSheet, OUTLOOK_TEXTS, overviewSheet, planPlaces, planSheet } from '../../analysis/outlook';
import type { BodyOutlook, OutlookSheet, OutlookTexts } from '../../analysis/outlook';
import { ownAgainstEstimate } from '../../analysis/ownFigures';
import { DomainError } from '../../domain';
import { addMonths, isoOf, monthsBetween, readDate } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import { comingPeriod, forecaster } from '../../domain/renewal/forecast';
import type { Band, Forecast, ForecastOptions, OwnFigure } from '../../domain/renewal/forecast';
import type { Language } from '../../functions';
import { termsOn } from '../../functions/renewal';
import { findBodies, findPrefecture, loadDeliveries, together } from '../../reference/deliveries';
import type { Body, Deliveries } from '../../reference/deliveries';
import { saveBook } from '../../xlsx';
import type { Book } from '../../xlsx';
import type { ExitCode } from '../common/exitCodes';
import { troubleText } from '../common/files';
import { Inputs, outputAt, writeWhole } from '../common/outputFile';
import type { Output } from '../common/outputFile';
import { put, UsageError } from '../common/session';
import type { Session } from '../common/session';
import { TEXTS as PROGRAM_TEXTS } from '../common/texts';
import { visible, visibleLine } from '../common/visible';
import { bookOf } from './book';
import { ownJson, ownReport, readOwnFile } from './own';
import type { OwnFile } from './own';
import { TEXTS } from './texts';
import type { ForecastTexts } from './texts';

export interface ForecastRequest {
  readonly prefecture?: string;
  readonly body?: string;
  /** The file of the body's own figures. */
  readonly own?: string;
  readonly from?: string;
  readonly months?: string;
  readonly output?: string;
  readonly json: boolean;
}

export async function runForecast(request: ForecastRequest, session: Session): Promise<ExitCode> {
  const began = performance.now();
  const { language, out, err } = session;
  const texts = TEXTS[language];
  const { output, json } = request;
  expectComplete(request, texts);
  const deliveries = await loadDeliveries();
  const bodies = bodiesOf(request, deliveries, texts);
  const own = request.own === undefined ? undefined : await readOwnFile(request.own, deliveries.statistics, session);
  const figures = own?.table.figures ?? [];
  const period = periodOf(request, deliveries, figures, texts);
  const place = output === undefined ? undefined : await placeOf(output, own, session);
  const forecast = forecaster(deliveries.statistics, termsOn);
  const told = bodies.map((body) => ({ body, forecast: forecast(body, { ...period, own: figures }) }));
  const [{ prefecture }] = bodies as [Body];
  const isWhole = request.body === undefined;
  const total = isWhole ? forecast(together(bodies), period) : null;
  if (place) {
    await writeBook({ deliveries, prefecture, told, total, place, output: output! }, session);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    err.write(`${visibleLine(texts.done(output!, bodies.length.toLocaleString(language), seconds))}\n`);
  }
  const ownTold = own && { own, sums: ownAgainstEstimate(told[0]!.forecast.issued) };
  if (json) {
    const report = {
      ...jsonOf(prefecture, told, total, deliveries),
      ...(ownTold && { own: ownJson(ownTold, session) }),
    };
    await put(out, `${visible(JSON.stringify(report))}\n`);
  }
  const lines = [...(ownTold ? ownReport(ownTold, session) : []), ...noteLines(told, session)];
  for (const line of lines) err.write(`${visibleLine(line)}\n`);
  return own && own.table.troubles.length > 0 ? 1 : 0;
}

function expectComplete({ output, json, own, body }: ForecastRequest, texts: ForecastTexts): void {
  if (output === undefined && !json) throw new UsageError(texts.noOutput);
  if (output !== undefined && !/\.xlsx$/i.test(output)) throw new UsageError(texts.notXlsx(output));
  if (own !== undefined && body === undefined) throw new UsageError(texts.ownOfOneBody);
}

interface Told {
  readonly body: Body;
  readonly forecast: Forecast;
}

function bodiesOf(
  { prefecture, body }: ForecastRequest,
  deliveries: Deliveries,
  texts: ForecastTexts,
): readonly Body[] {
  if (prefecture === undefined && body === undefined) throw new UsageError(texts.noPlace);
  const name = prefecture === undefined ? undefined : findPrefecture(deliveries, prefecture);
  if (prefecture !== undefined && name === undefined) {
    const all = deliveries.prefectures.join('、');
    throw new UsageError([texts.unknownPrefecture(prefecture), texts.all(all)]);
  }
  const inside = name === undefined ? deliveries.bodies : deliveries.bodies.filter((one) => one.prefecture === name);
  if (body === undefined) return inside;
  const { exact, similar } = findBodies(inside, body);
  const named = (list: readonly Body[]) => list.slice(0, MOST_NAMES).map(fullName).join('、');
  if (exact.length > 1) throw new UsageError([texts.severalBodies(body), texts.similar(named(exact))]);
  if (exact.length === 1) return exact;
  const unknown = texts.unknownBody(body, name ?? texts.nation);
  throw new UsageError(similar.length === 0 ? unknown : [unknown, texts.similar(named(similar))]);
}

const MOST_NAMES = 10;

function fullName({ prefecture, name, code }: Body): string {
  return `${prefecture}${name}（${code}）`;
}

function periodOf(
  request: ForecastRequest,
  deliveries: Deliveries,
  own: readonly OwnFigure[],
  texts: ForecastTexts,
): ForecastOptions {
  const usual = comingPeriod(deliveries.statistics.issues, own);
  const from = request.from === undefined ? usual.from : monthOf(request.from, texts);
  const { months } = request;
  if (months !== undefined && !/^[1-9]\d{0,3}$/.test(months)) throw new UsageError(texts.badMonths(months));
  const count = months === undefined ? monthsBetween(from, usual.to) + 1 : Number(months);
  const first = deliveries.statistics.made[0]!.day;
  const to = from > usual.to ? from : addMonths(from, Math.max(count, 1) - 1);
  if (from < first || to > usual.to) {
    const [asked, until, earliest, latest] = [from, to, first, usual.to].map(monthText) as Four;
    throw new UsageError(texts.outOfReach(asked, until, earliest, latest));
  }
  return { from, to };
}

type Four = [string, string, string, string];

function monthOf(text: string, texts: ForecastTexts): Day {
  if (!/^\d{4}-\d{2}$/.test(text)) throw new UsageError(texts.badMonth(text));
  try {
    return readDate(`${text}-01`);
  } catch (error) {
    throw error instanceof DomainError ? new UsageError(texts.badMonth(text)) : error;
  }
}

/** `2026-04` */
function monthText(month: Day): string {
  return isoOf(month).slice(0, 7);
}

async function placeOf(output: string, own: OwnFile | undefined, { language }: Session): Promise<Output> {
  const inputs = new Inputs(own ? [own.path] : []);
  if (await inputs.has(output)) throw new UsageError(PROGRAM_TEXTS[language].calc.outputIsInput);
  return outputAt(output).catch((error: unknown) => {
    const why = troubleText(error, language);
    throw why === undefined ? error : new UsageError(TEXTS[language].unwritable(output, why));
  });
}

interface ToWrite {
  readonly deliveries: Deliveries;
  readonly prefecture: string;
  readonly told: readonly Told[];
  readonly total: Forecast | null;
  readonly place: Output;
  readonly output: string;
}

async function writeBook({ deliveries, prefecture, told, total, place, output }: ToWrite, { language }: Session) {
  const texts = OUTLOOK_TEXTS[language];
  const bodies = told.map((one) => ({ ...one, deliveries, sheetName: one.body.name }));
  const sheets = [
    overviewSheet({ prefecture, total, bodies, source: deliveries.source }, texts),
    ...bodies.map((one) => bodySheet(one, texts, one.sheetName)),
  ];
  const plans = planSheets(bodies, texts);
  const book = bookOf([...sheets, ...plans]);
  const written = plans.length > 0 ? await calculated(book, language) : book;
  try {
    await writeWhole(place, (file) => file.writeFile(saveBook(written)));
  } catch (error) {
    const why = troubleText(error, language);
    throw why === undefined ? error : new UsageError(TEXTS[language].unwritable(output, why));
  }
}

/** The sheets of a plan have formulas whose results do not come with the forecast; the engine is large, and nothing else here asks for it. */
async function calculated(book: Book, language: Language): Promise<Book> {
  const { calculate } = await import('../../engine');
  return (await calculate(book, language)).book;
}

type OutlookOnSheet = BodyOutlook & { readonly sheetName: string };

/** One body's plan and what it costs; nobody plans for a whole prefecture. */
function planSheets(bodies: readonly OutlookOnSheet[], texts: OutlookTexts): OutlookSheet[] {
  const [one] = bodies;
  if (bodies.length !== 1 || !one || planPlaces(one).months === 0) return [];
  const [plan, cost] = [texts.planSheet(one.sheetName), texts.costSheet(one.sheetName)];
  return [planSheet(one, one.sheetName, texts, plan), costSheet(one, plan, texts, cost)];
}

function jsonOf(prefecture: string, told: readonly Told[], total: Forecast | null, { source, evidence }: Deliveries) {
  return {
    prefecture,
    source,
    assumptions: evidence,
    bodies: told.map(({ body: { code, name }, forecast }) => ({ code, name, ...figuresOf(forecast) })),
    total: total && figuresOf(total),
  };
}

function figuresOf({ years, months, notes, held }: Forecast) {
  const band = ({ low, central, high }: Band) => ({ low, central, high });
  return {
    held,
    notes: notes.map((note) => ('months' in note ? { ...note, months: note.months.map(monthText) } : note)),
    years: years.map(({ cards, certificates, ...year }) => ({
      ...year,
      cards: { ...band(cards), by: cards.by },
      certificates: { ...band(certificates), by: certificates.by },
    })),
    months: months.map(({ month, cards, certificates, atWindow }) => ({
      month: monthText(month),
      cards: band(cards),
      certificates: band(certificates),
      atWindow,
    })),
  };
}

/** As many as a screen shows well. */
const MOST_NOTES = 5;

function noteLines(told: readonly Told[], { language }: Session): string[] {
  const texts = TEXTS[language];
  const lines = told.flatMap(({ body, forecast: { notes } }) =>
    notes.map((note) => texts.note(body.name, OUTLOOK_TEXTS[language].note(note))),
  );
  return lines.length > MOST_NOTES ? [...lines.slice(0, MOST_NOTES), texts.more(lines.length - MOST_NOTES)] : lines;
}
