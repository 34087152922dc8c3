import { whole } from '../../core/argument';
import { ANY_CELL } from '../arguments';

export const plan = whole('plan', ANY_CELL, {
  label: { ja: '計画', en: 'plan' },
  help: {
    ja: '1行目が見出しの計画の表を指定します。年月と交付想定枚数の列が必要で、ほかの列はあれば検査に使います。',
    en: 'The plan, its first row a header. It needs the columns 年月 and 交付想定枚数; others are used where present.',
  },
  blankSensitive: true,
});

export const population = whole('population', ANY_CELL, {
  label: { ja: '人口', en: 'population' },
  help: {
    ja: '住民基本台帳に基づく人口を指定します。1団体なら1つの値、複数なら計画に現れる順の1行か1列、または「団体名・人口」の2列です。',
    en: 'The population: one value for one body; for many a row or column in their order in the plan, or two columns, body and population.',
  },
  optional: true,
  blankSensitive: true,
});

export const delivered = whole('delivered', ANY_CELL, {
  label: { ja: '累計交付枚数', en: 'delivered' },
  help: {
    ja: '計画の最初の月より前の累計交付枚数を、人口と同じ形で指定します。',
    en: 'The cards delivered before the first month of the plan, in the same form as the population.',
  },
  optional: true,
  blankSensitive: true,
});

export const rules = whole('rules', ANY_CELL, {
  label: { ja: '規則', en: 'rules' },
  help: {
    ja: '「規則・しきい値」の2列で、しきい値を変えるか「オフ」で規則を外します。規則は名前か id で指定します。',
    en: 'Two columns, rule and threshold: changes a threshold, or switches a rule off with オフ or FALSE. Rules go by name or id.',
  },
  optional: true,
});
