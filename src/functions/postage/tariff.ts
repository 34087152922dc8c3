import { ratesOn, versionOn } from '../../domain/postage';
import type { Rate } from '../../domain/postage';
import { postalServiceIds } from '../../reference';
import { one } from '../core/argument';
import { BLANK, DateCell } from '../core/cell';
import type { OutputCell } from '../core/cell';
import type { Matrix } from '../../sheet';
import { declare } from '../core/declaration';
import { asOfOne } from './arguments';
import { TARIFF_NATIVE } from './native';
import { blamed, builtInTariff } from './prices';
import { postalService } from './readers';
import { titleOf } from './serviceNames';
import { TARIFF_HEADER } from './tariffTable';
import { JAPAN_POST, NOT_COVERED, TOLD_BY_ONE, YEN_AS_PRINTED } from './texts';

const serviceName = one('class', postalService, {
  label: { ja: '種別', en: 'class' },
  help: {
    ja: '種別またはオプションの名前を指定します。省略するとすべてです。',
    en: 'The name of a class or an option; all of them if left out.',
  },
  optional: true,
});

export const TARIFF = declare({
  name: 'TARIFF',
  family: 'postage',
  args: [serviceName, asOfOne],
  result: {
    shape: 'table',
    help: {
      ja: '見出し（種別、重量上限(g)、料金(円)、適用開始日、出典）と、種別・オプションの順に軽い区分からの行。重さで料金が変わらないものの重量上限は空白です。',
      en: 'A header (種別, 重量上限(g), 料金(円), 適用開始日, 出典) and the rows, classes before options, lightest tier first. The limit is blank where weight does not matter.',
    },
  },
  help: {
    words: '封筒 はがき ハガキ 葉書 切手 料金表 値上げ 郵便局 price list stamp',
    text: { ja: '収録している郵便料金の表を返します。', en: 'Returns the built-in tariff as a table.' },
    rounding: YEN_AS_PRINTED,
    dates: ['yyyy/m/d'],
    notes: {
      ja: `写して料金を書き換えれば、POSTAGE や MAILCOST の tariff にそのまま使えます。asOf の日に料金のないもの（2024年10月以後の本人限定受取（特定事項伝達型）など）は表に入りません。現金書留、内容証明、差出後の配達証明は表だけにあり、POSTAGE の種別・オプションにはありません。${NOT_COVERED.ja}`,
      en: `Copy it, change prices and hand it to POSTAGE or MAILCOST as tariff. What has no price on record on the day of asOf (such as 本人限定受取（特定事項伝達型） from October 2024) does not appear. Cash registration, content certificates and delivery certificates after posting stand in the table only: POSTAGE does not take them. ${NOT_COVERED.en}`,
    },
    errors: [
      {
        code: '#VALUE!',
        when: {
          ja: '収録していない名前や、日付として読めない値。',
          en: 'A name that is not on record, or a value that is no date.',
        },
      },
      {
        code: '#N/A',
        when: { ja: 'その日の料金が収録されていないとき。', en: 'No price is on record for that day.' },
      },
    ],
    examples: [
      {
        text: { ja: '一般書留の料金', en: 'The price of registration' },
        formula: '=MYNA.TARIFF("一般書留")',
        result: [[...TARIFF_HEADER], ['一般書留', '', 480, 45566, '2024年10月1日（火）から郵便料金が変わります。']],
      },
      {
        text: { ja: 'ある日の速達の料金', en: 'Express prices of a day' },
        formula: '=MYNA.TARIFF("速達","2022-04-01")',
        result: [
          [...TARIFF_HEADER],
          ['速達', 250, 260, 44470, '2021年10月から郵便物（手紙・はがき）・ゆうメールのサービスを一部変更します'],
          ['速達', 1000, 350, 44470, '2021年10月から郵便物（手紙・はがき）・ゆうメールのサービスを一部変更します'],
          ['速達', 4000, 600, 44470, '2021年10月から郵便物（手紙・はがき）・ゆうメールのサービスを一部変更します'],
        ],
      },
    ],
    sources: [JAPAN_POST, TOLD_BY_ONE],
    related: ['POSTAGE', 'MAILCOST', 'MAILTIER'],
    native: TARIFF_NATIVE,
  },
  calculate: (service, day) => {
    try {
      const rates = service
        ? versionOn(builtInTariff(), service, day).rates
        : ratesOn(builtInTariff(), postalServiceIds, day);
      return tariffCells(rates);
    } catch (error) {
      throw blamed(error);
    }
  },
});

/** Prices as a table that POSTAGE and MAILCOST read again. */
export function tariffCells(rates: readonly Rate[]): Matrix<OutputCell> {
  return [
    TARIFF_HEADER,
    ...rates.map((rate) => [
      titleOf(rate.service),
      rate.maxGrams ?? BLANK,
      rate.yen,
      rate.from === null ? BLANK : new DateCell(rate.from),
      rate.source,
    ]),
  ];
}
