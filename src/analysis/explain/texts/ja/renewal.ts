export const ja = {
  issued: (issued: string, birth: string, age: string) =>
    `発行日は ${issued}、生年月日は ${birth}で、発行時の年齢は ${age}歳です。`,
  majority: (applied: string, from: string, majority: string) =>
    `申請日は ${applied}です。成年は ${from}からの申請では18歳、それより前の申請では20歳なので、ここでは ${majority}歳です。`,
  adult: (age: string, majority: string, count: string) =>
    `${age}歳は ${majority}歳以上なので、発行日より後の ${count}回目の誕生日までです。`,
  minor: (age: string, majority: string, count: string) =>
    `${age}歳は ${majority}歳未満なので、発行日より後の ${count}回目の誕生日までです。`,
  birthday: (from: string, count: string, day: string) => `${from}より後の ${count}回目の誕生日は ${day}です。`,
  leap: '2月29日生まれの人の誕生日は、平年は2月28日とします。',
  residenceCaps: (day: string) => `在留期間の満了日 ${day}が先に来るので、その日までです。`,
  residenceLater: (day: string) => `在留期間の満了日 ${day}は誕生日より後なので、期限は変わりません。`,
  cardCaps: (day: string) => `カードの有効期限 ${day}が先に来るので、その日までです。`,
  cardLater: (day: string) => `カードの有効期限 ${day}は誕生日より前ではないので、期限は変わりません。`,
  newCertificate: (issued: string, count: string) =>
    `${issued}の発行は更新ではないので、発行日より後の ${count}回目の誕生日までです。`,
  window: (expiry: string, from: string) => `更新前の期限は ${expiry}で、更新は ${from}からその日までできます。`,
  inWindow: (renewed: string, count: string) =>
    `${renewed}の更新はこの期間の中なので、${count}回目の誕生日まで延びます。`,
  outsideWindow: (renewed: string, count: string) =>
    `${renewed}はこの期間の外なので更新とはせず、${count}回目の誕生日までです。`,
  expires: (day: string) => `有効期限は ${day}です。`,
  monthsBefore: (expiry: string, day: string) => `有効期限 ${expiry}の3か月前の日は ${day}です。`,
  dayAfter: (day: string) => `その翌日の ${day}から手続きができます。`,
};

export type RenewalTexts = typeof ja;
