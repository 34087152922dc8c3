import { isoOf } from '../../../domain/calendar';
import { usePane } from '../../paneContext';
import { sourcesWithDays } from './tariff';
import type { Tariff } from './tariff';

export function TariffPreview({ tariff }: { readonly tariff: Tariff }) {
  const { state, texts } = usePane();
  const own = texts.reference;
  const { columns } = texts;
  const caption = texts.tariffCaption(texts.day(tariff.day), tariff.rows.length);
  const shown = (value: string | number | undefined): string => Number(value).toLocaleString(state.language);
  return (
    <>
      <div class="scroll scroll-tall" role="group" aria-label={caption} tabIndex={0}>
        <table class="cells">
          <caption class="caption">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.service}</th>
              <th scope="col">{columns.limit}</th>
              <th scope="col">{columns.price}</th>
            </tr>
          </thead>
          <tbody>
            {tariff.rows.map(([service, limit, price], index) => (
              <tr key={index}>
                <th scope="row">{service}</th>
                <td class="number">{limit === '' ? texts.noLimit : texts.grams(shown(limit))}</td>
                <td class="number">{texts.yen(shown(price))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3 class="subheading">{texts.tariffSources}</h3>
      <ul>
        {sourcesWithDays(tariff).map(([source, from]) => (
          <li key={`${source} ${from}`}>{own.sourceFrom(source, texts.day(isoOf(from)))}</li>
        ))}
      </ul>
      <p class="hint">{texts.verified(texts.day(tariff.verifiedOn))}</p>
    </>
  );
}
