import type { SurveyTexts } from '../ja/survey';

export const en: SurveyTexts = {
  rate: (group, yes, size, rate) => `The rate of group ${group} is ${yes} ÷ ${size} = ${rate}.`,
  wilson: (group, low, high) => `The 95 % interval of rate ${group} (Wilson) is ${low} to ${high}.`,
  difference: (difference) => `The difference A − B is ${difference}.`,
  interval: (low, high) =>
    `Out of both intervals, that of the difference is ${low} to ${high} (95 %, Newcombe's method 10).`,
  p: (p) => `Fisher's exact two-sided p is ${p}.`,
};
