import { aiSaving } from '../../domain/callCentre';
import { each } from '../core/argument';
import { declare } from '../core/declaration';
import { text } from '../core/text';
import { number } from '../readers';
import { share } from './readers';
import { ISSUING_COST_REVIEW, UNREADABLE } from './texts';

const YEN = number({
  measures: 'money',
  minimum: 0,
  expects: text('0以上の金額（円）。16億円 などの文字列も読みます', 'yen, at least 0; text such as 16億円 is read too'),
});

const cost = each('cost', YEN, {
  label: text('費用', 'cost'),
  text: text('応対に係る1年間の費用（円）を指定します。', 'The yearly cost of answering, in yen.'),
  blankSensitive: true,
});

const routineShare = each('routineShare', share({}), {
  label: text('定型照会の割合', 'routine share'),
  text: text('定型照会が占める割合を指定します。', 'The share of routine enquiries.'),
  blankSensitive: true,
});

const deflection = each('deflection', share({}), {
  label: text('自動応答率', 'deflection'),
  text: text(
    '定型照会のうち、AIの自動応答だけで済む割合を指定します。',
    'The share of routine enquiries that automatic answers settle.',
  ),
  blankSensitive: true,
});

const runningCost = each('runningCost', YEN, {
  label: text('運用費用', 'running cost'),
  text: text(
    'AIの1年間の運用費用（円）を指定します。省略すると0です。',
    'The yearly cost of running the AI, in yen; 0 if left out.',
  ),
  optional: true,
});

export const AISAVING = declare({
  name: 'AISAVING',
  family: 'callCentre',
  text: text(
    '定型照会をAIの自動応答に移したときの年間の削減額（円）を返します。',
    'Returns the yen saved a year by answering routine enquiries automatically.',
  ),
  args: [cost, routineShare, deflection, runningCost],
  result: {
    shape: 'each',
    text: text(
      '円。運用費用の方が大きければ負です。範囲を指定すると同じ形で返します。',
      'Yen, negative where running it costs more; in the shape of the ranges.',
    ),
  },
  rounding: text('端数処理はしません。', 'Not rounded.'),
  notes: text(
    '削減額 = 費用 × 定型照会の割合 × 自動応答率 − 運用費用。費用が照会の件数に比例して減ると仮定しています。',
    'Saving = cost × routine share × deflection − running cost. It assumes that cost falls in proportion to enquiries.',
  ),
  errors: [
    UNREADABLE,
    {
      code: '#NUM!',
      when: text('費用が負、または割合が0%～100%でないとき。', 'A negative cost, or a share outside 0 % to 100 %.'),
    },
  ],
  examples: [
    {
      text: text(
        '人件費 約16億円、定型照会 70.9%（表5）、その3割を自動応答と仮定し、運用費用 1億円',
        'Staff of about 1.6 billion yen, 70.9 % routine (table 5), 30 % of it assumed automatic, running cost 100 million yen',
      ),
      formula: '=MYNA.AISAVING("16億円","70.9%","30%","1億円")',
      result: 240320000,
    },
  ],
  sources: [ISSUING_COST_REVIEW],
  related: ['CALLSHARE', 'SEATS'],
  calculate: (yearly, routine, settled, running = 0) => aiSaving(yearly, routine, settled, running),
});
