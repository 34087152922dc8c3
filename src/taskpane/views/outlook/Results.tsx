import { OUTLOOK_TEXTS } from '../../../analysis/outlook';
import { civilOf, fiscalYearName } from '../../../domain/calendar';
import type { Band, Forecast } from '../../../domain/renewal/forecast';
import { CommandButton } from '../../parts/buttons';
import { makeSheet, useBody } from './commands';
import type { ToWrite } from './commands';
import { KINDS, peakOf, reasonsOf, windowPeakOf } from './figures';

/** What a body can expect: by fiscal year with the range, the months of the peak, and why the range is wide. */
export function Results(toWrite: ToWrite) {
  const { texts, actions, pane } = useBody();
  const { body, forecast, deliveries } = toWrite;
  const { language } = pane.state;
  const sheetTexts = OUTLOOK_TEXTS[language];
  const make = (): void => void makeSheet(toWrite, language, pane.desk.templates, actions);
  return (
    <section aria-labelledby="outlook-result">
      <h3 class="subheading" id="outlook-result">
        {texts.result(body.prefecture, body.name)}
      </h3>
      {forecast.notes.map((note) => (
        <p key={note.kind}>{sheetTexts.note(note)}</p>
      ))}
      <div class="scroll" role="group" aria-label={texts.caption} tabIndex={0}>
        <table class="cells">
          <caption class="caption">{texts.caption}</caption>
          <thead>
            <tr>
              {[texts.year, texts.kinds.cards, texts.kinds.certificates].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {forecast.years.map((year) => (
              <tr key={year.year}>
                <th scope="row">
                  {sheetTexts.year(fiscalYearName(year.year), year.year)}
                  {year.months < 12 && <> {texts.partOfYear(year.months)}</>}
                </th>
                {KINDS.map((kind) => (
                  <td key={kind} class="number">
                    <Range band={year[kind]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Peaks forecast={forecast} />
      <Reasons forecast={forecast} />
      <CommandButton primary onClick={make}>
        {texts.make}
      </CommandButton>
      <p class="hint">{texts.makeHint(texts.sheet(body.name))}</p>
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
  const name = OUTLOOK_TEXTS[pane.state.language].year(fiscalYearName(year.year), year.year);
  return (
    <details class="changes">
      <summary>{texts.why}</summary>
      <p>{texts.whyText}</p>
      <div class="scroll" role="group" aria-label={texts.whyCaption(name)} tabIndex={0}>
        <table class="cells">
          <caption class="caption">{texts.whyCaption(name)}</caption>
          <thead>
            <tr>
              {[texts.assumption, texts.kinds.cards, texts.kinds.certificates].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reasons.map((reason) => (
              <tr key={reason}>
                <th scope="row">{texts.reasons[reason]}</th>
                {KINDS.map((kind) => (
                  <td key={kind} class="number">
                    {texts.moves(year[kind].by[reason])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
