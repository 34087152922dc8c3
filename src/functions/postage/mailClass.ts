import { mailClassOf } from '../../domain/postage';
import { declare } from '../core/declaration';
import { sides, weight } from './arguments';
import { MAILCLASS_NATIVE } from './native';
import { sizeLimits } from './prices';
import { titleOf } from './serviceNames';
import { POSTAL_ACT } from './texts';

export const MAILCLASS = declare({
  name: 'MAILCLASS',
  family: 'postage',
  args: [...sides, weight],
  result: {
    shape: 'each',
    help: {
      ja: '「定形郵便」「定形外郵便（規格内）」「定形外郵便（規格外）」のいずれか。POSTAGE の種別に使えます。',
      en: '定形郵便, 定形外郵便（規格内） or 定形外郵便（規格外）, as POSTAGE takes them.',
    },
  },
  help: {
    words: '封筒 切手 定形外 大きさ サイズ 厚さ 長形 角形 envelope size',
    text: {
      ja: '大きさと重さから、定形郵便・定形外郵便（規格内）・定形外郵便（規格外）の別を返します。',
      en: 'Returns whether an item of some size and weight is standard mail, non-standard mail within the standard size, or oversize.',
    },
    rounding: {
      ja: '端数処理はしません。上限ちょうどは範囲内です。',
      en: 'Not rounded. A size exactly at the limit is within it.',
    },
    notes: {
      ja: '3辺を長い順に並べ、定形郵便（14～23.5 × 9～12 × 1 cm 以内、50 g 以内）、規格内（34 × 25 × 3 cm 以内、1 kg 以内）、規格外（最長 60 cm、3辺の合計 90 cm 以内、4 kg 以内）の順に当てはめます。14 × 9 cm より小さいものは、12 × 6 cm 以上のあて名札を付けない限り送れないので #N/A です。直方体だけを扱い、円筒形のものは扱いません。',
      en: 'The sides are put in order of length and tried against standard mail (14–23.5 × 9–12 × 1 cm, 50 g), within the standard size (34 × 25 × 3 cm, 1 kg) and oversize (longest side 60 cm, three sides 90 cm, 4 kg). Anything under 14 × 9 cm cannot be posted without an address tag of 12 × 6 cm: #N/A. Rectangular items only; rolls are not covered.',
    },
    errors: [
      {
        code: '#VALUE!',
        when: {
          ja: '数として読めない値、合わない単位、大きさの合わない範囲。',
          en: 'A value that does not read as a number, a unit that does not fit, ranges whose sizes do not fit.',
        },
      },
      { code: '#NUM!', when: { ja: '長さや重さが0以下のとき。', en: 'A length or weight of 0 or less.' } },
      {
        code: '#N/A',
        when: {
          ja: '大きすぎる、重すぎる、または小さすぎて、どの種別でも送れないとき。',
          en: 'The item is too large, too heavy or too small for any class.',
        },
      },
    ],
    examples: [
      {
        text: { ja: '長形3号の封筒', en: 'An envelope of 23.5 × 12 cm' },
        formula: '=MYNA.MAILCLASS(23.5,12,1,50)',
        result: '定形郵便',
      },
      {
        text: { ja: 'カードの箱: 辺の順は問いません', en: 'Boxes of cards, sides in any order' },
        sheet: [
          [3, 25, 34, 1000],
          [20, 15, 3.5, 400],
          [30, 30, 30, 4000],
        ],
        formula: '=MYNA.MAILCLASS(A1:A3,B1:B3,C1:C3,D1:D3)',
        result: [['定形外郵便（規格内）'], ['定形外郵便（規格外）'], ['定形外郵便（規格外）']],
      },
    ],
    sources: [POSTAL_ACT],
    related: ['POSTAGE', 'MAILTIER'],
    native: MAILCLASS_NATIVE,
  },
  calculate: (length, width, thickness, grams) => titleOf(mailClassOf([length, width, thickness], grams, sizeLimits())),
});
