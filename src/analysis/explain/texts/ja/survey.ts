export const ja = {
  rate: (group: string, yes: string, size: string, rate: string) =>
    `群${group}の割合は ${yes} ÷ ${size} = ${rate} です。`,
  wilson: (group: string, low: string, high: string) =>
    `群${group}の割合の95%区間（ウィルソン）は ${low}～${high} です。`,
  difference: (difference: string) => `差（A − B）は ${difference} です。`,
  interval: (low: string, high: string) =>
    `2つの区間から、差の95%信頼区間は ${low}～${high} です（ニューカムの方法10）。`,
  p: (p: string) => `フィッシャーの正確確率（両側）は p = ${p} です。`,
};

export type SurveyTexts = typeof ja;
