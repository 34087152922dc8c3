import { aiSaving } from '../../domain/callCentre';
import { each } from '../core/argument';
import { declare } from '../core/declaration';
import { number } from '../readers';
import { share } from './arguments';
import { ISSUING_COST_REVIEW, UNREADABLE } from './texts';
import { AISAVING_NATIVE } from './native';

const YEN = number({
  measures: 'money',
  minimum: 0,
  help: {
    ja: '0以上の金額（円）。16億円 などの文字列も読みます',
    en: 'yen, at least 0; text such as 16億円 is read too',
  },
});

const cost = each('cost', YEN, {
  label: { ja: '費用', en: 'cost' },
  help: { ja: '応対に係る1年間の費用（円）を指定します。', en: 'The yearly cost of answering, in yen.' },
  tellBlanks: 'zeroCounts',
});

const routineShare = each('routineShare', share({}), {
  label: { ja: '定型照会の割合', en: 'routine share' },
  help: { ja: '定型照会が占める割合を指定します。', en: 'The share of routine enquiries.' },
  tellBlanks: 'zeroCounts',
});

const deflection = each('deflection', share({}), {
  label: { ja: '自動応答率', en: 'deflection' },
  help: {
    ja: '定型照会のうち、AIの自動応答だけで済む割合を指定します。',
    en: 'The share of routine enquiries that automatic answers settle.',
  },
  tellBlanks: 'zeroCounts',
});

const runningCost = each('runningCost', YEN, {
  label: { ja: '運用費用', en: 'running cost' },
  help: {
    ja: 'AIの1年間の運用費用（円）を指定します。省略すると0です。',
    en: 'The yearly cost of running the AI, in yen; 0 if left out.',
  },
  optional: true,
});

export const AISAVING = declare({
  name: 'AISAVING',
  family: 'callCentre',
  args: [cost, routineShare, deflection, runningCost],
  result: {
    shape: 'each',
    help: {
      ja: '円。運用費用の方が大きければ負です。範囲を指定すると同じ形で返します。',
      en: 'Yen, negative where running it costs more; in the shape of the ranges.',
    },
  },
  help: {
    words: '電話 チャットボット 自動応答 節約 削減 問い合わせ chatbot phone save',
    text: {
      ja: '定型照会をAIの自動応答に移したときの年間の削減額（円）を返します。',
      en: 'Returns the yen saved a year by answering routine enquiries automatically.',
    },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: '削減額 = 費用 × 定型照会の割合 × 自動応答率 − 運用費用。費用が照会の件数に比例して減ると仮定しています。',
      en: 'Saving = cost × routine share × deflection − running cost. It assumes that cost falls in proportion to enquiries.',
    },
    errors: [
      UNREADABLE,
      {
        code: '#NUM!',
        when: {
          ja: '費用が負、または割合が0%～100%でないとき。',
          en: 'A negative cost, or a share outside 0 % to 100 %.',
        },
      },
    ],
    examples: [
      {
        text: {
          ja: '人件費 約16億円、定型照会 70.9%（表5）、その3割を自動応答と仮定し、運用費用 1億円',
          en: 'Staff of about 1.6 billion yen, 70.9 % routine (table 5), 30 % of it assumed automatic, running cost 100 million yen',
        },
        formula: '=MYNA.AISAVING("16億円","70.9%","30%","1億円")',
        result: 240320000,
      },
    ],
    sources: [ISSUING_COST_REVIEW],
    related: ['CALLSHARE', 'SEATS'],
    native: AISAVING_NATIVE,
  },
  calculate: (yearly, routine, settled, running = 0) => aiSaving(yearly, routine, settled, running),
});
