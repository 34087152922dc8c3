import type { ComponentChildren } from 'preact';
import { OUTLOOK_WORDS } from '../../../analysis/outlook/words';
import { civilOf, fiscalYearName } from '../../../domain/calendar';
import type { Band, Forecast } from '../../../domain/renewal/forecast';
import { CommandButton } from '../../parts/buttons';
import { makeSheets, useBody } from './commands';
import type { ToWrite } from './commands';
import { KINDS, peakOf, reasonsOf, windowPeakOf } from './figures';

/** What a body can expect: by fiscal year with the range, the months of the peak, and why the range is wide. */
export function Results(toWrite: ToWrite) {
  const { texts, actions, pane } = useBody();
  const { body, forecast, deliveries } = toWrite;
  const { language } = pane.state;
  const sheetTexts = OUTLOOK_WORDS[language];
  const make = (): void => void makeSheets(toWrite, language, pane.desk.templates, actions);
  return (
    <section aria-labelledby="outlook-result">
      <h3 class="subheading" id="outlook-result">
        {texts.result(body.prefecture, body.name)}
      </h3>
      {forecast.notes.map((note) => (
        <p key={note.kind}>{sheetTexts.note(note)}</p>
      ))}
      <ByKind
        caption={texts.caption}
        first={texts.year}
        rows={forecast.years.map((year) => ({
          key: year.year,
          name: (
            <>
              {sheetTexts.year(fiscalYearName(year.year), year.year)}
              {year.months < 12 && <> {texts.partOfYear(year.months)}</>}
            </>
          ),
          cell: (kind) => <Range band={year[kind]} />,
        }))}
      />
      <Peaks forecast={forecast} />
      <Reasons forecast={forecast} />
      <CommandButton primary onClick={make}>
        {texts.make}
      </CommandButton>
      <p class="hint">
        {texts.makeHint(texts.sheet(body.name), sheetTexts.planSheet(body.name), sheetTexts.costSheet(body.name))}
      </p>
      <p class="hint">{sheetTexts.source(deliveries.source.publisher, deliveries.source.title)}</p>
    </section>
  );
}

function Range({ band }: { readonly band: Band }) {
  const { texts } = useBody();
  return (
    <>
      <strong>{texts.count(band.central)}</strong>
      <br />
      <span class="hint outlook-range">{texts.range(band)}</span>
    </>
  );
}

function Peaks({ forecast }: { readonly forecast: Forecast }) {
  const { texts } = useBody();
  const atWindow = windowPeakOf(forecast);
  return (
    <>
      <h4 class="example-title">{texts.peaks}</h4>
      <dl class="facts">
        {KINDS.map((kind) => {
          const { month, [kind]: band } = peakOf(forecast.months, kind);
          return (
            <div key={kind}>
              <dt>{texts.peakOf[kind]}</dt>
              <dd>{texts.peak(civilOf(month), band)}</dd>
            </div>
          );
        })}
        {atWindow && (
          <div>
            <dt>{texts.windowPeak}</dt>
            <dd>{texts.atWindow(civilOf(atWindow.month), atWindow)}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** Of the first year: how far each assumption alone moves its figures. */
function Reasons({ forecast }: { readonly forecast: Forecast }) {
  const { texts, pane } = useBody();
  const year = forecast.years[0]!;
  const reasons = reasonsOf(year);
  if (reasons.length === 0) return null;
  const name = OUTLOOK_WORDS[pane.state.language].year(fiscalYearName(year.year), year.year);
  return (
    <details class="changes">
      <summary>{texts.why}</summary>
      <p>{texts.whyText}</p>
      <ByKind
        caption={texts.whyCaption(name)}
        first={texts.assumption}
        rows={reasons.map((reason) => ({
          key: reason,
          name: texts.reasons[reason],
          cell: (kind) => texts.moves(year[kind].by[reason]),
        }))}
      />
    </details>
  );
}

interface ByKindProps {
  readonly caption: string;
  /** Above the names of the rows. */
  readonly first: string;
  readonly rows: readonly {
    readonly key: string | number;
    readonly name: ComponentChildren;
    readonly cell: (kind: (typeof KINDS)[number]) => ComponentChildren;
  }[];
}

/** A table of cards and certificates, which scrolls by itself where the pane is narrow. */
function ByKind({ caption, first, rows }: ByKindProps) {
  const { texts } = useBody();
  return (
    <div class="scroll" role="group" aria-label={caption} tabIndex={0}>
      <table class="cells">
        <caption class="caption">{caption}</caption>
        <thead>
          <tr>
            {[first, texts.kinds.cards, texts.kinds.certificates].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cell }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {KINDS.map((kind) => (
                <td key={kind} class="number">
                  {cell(kind)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
