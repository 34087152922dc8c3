import { staffFor } from '../../domain/deliveryPlan';
import { one } from '../core/argument';
import { declare } from '../core/declaration';
import { NOT_NEGATIVE, SHARE, windows } from './arguments';
import { OUT_OF_DOMAIN, PLAN_NOTICE, ROUNDED_UP, UNREADABLE_NUMBER } from './texts';

const perWindow = one('perWindow', NOT_NEGATIVE, {
  label: { ja: '1窓口当たりの人数', en: 'staff per window' },
  help: {
    ja: '1つの窓口に要る人数を指定します。省略すると1です。',
    en: 'The staff that a window takes; 1 if left out.',
  },
  optional: true,
  blankSensitive: true,
});

const absence = one('absence', SHARE, {
  label: { ja: '不在率', en: 'absence' },
  help: {
    ja: '休暇や研修などで窓口に立てない割合を指定します。省略すると0です。',
    en: 'The share of staff away on leave, training and the like; 0 if left out.',
  },
  optional: true,
});

export const STAFF = declare({
  name: 'STAFF',
  family: 'deliveryPlan',
  args: [windows, perWindow, absence],
  result: {
    shape: 'each',
    help: { ja: '人数。範囲を指定すると同じ形で返します。', en: 'People, in the shape of the range.' },
  },
  help: {
    text: { ja: '窓口に必要な職員数を返します。', en: 'Returns the staff that the windows need.' },
    rounding: ROUNDED_UP,
    notes: {
      ja: '人数 = ⌈窓口数 × 1窓口当たりの人数 ÷（1 − 不在率）⌉。会計年度任用職員の研修には一定の期間を要するため、前倒しで採用します。',
      en: 'Staff = ⌈windows × staff per window ÷ (1 − absence)⌉. Temporary staff need training: hire ahead.',
    },
    errors: [
      UNREADABLE_NUMBER,
      OUT_OF_DOMAIN,
      { code: '#DIV/0!', when: { ja: '不在率が1（100%）のとき。', en: 'An absence of 1 (100 %).' } },
    ],
    examples: [
      {
        text: { ja: '窓口12、1窓口1.5人、不在率10%', en: '12 windows, 1.5 people each, 10 % away' },
        formula: '=MYNA.STAFF(12,1.5,"10%")',
        result: 20,
      },
    ],
    sources: [PLAN_NOTICE],
    related: ['WINDOWS', 'TERMINALS', 'WORKLOAD'],
  },
  calculate: staffFor,
});
