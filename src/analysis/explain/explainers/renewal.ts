import { addDays, civilOf } from '../../../domain/calendar';
import type { Day } from '../../../domain/calendar';
import { cardTerm, certificateTerm, MAJORITY_AT_18_FROM, renewFrom } from '../../../domain/renewal';
import { DateCell } from '../../../functions';
import { step } from '../speaker';
import type { Speaker } from '../speaker';
import type { Step } from '../types';
import { explainer } from './explainer';

type MaybeDay = Day | undefined;

const CARDEXPIRY = explainer<readonly [Day, Day, MaybeDay, MaybeDay]>(
  ([issued, birth, applied = issued, residenceEnd], say) => {
    const texts = say.texts.renewal;
    const { age, majority, birthdays, birthday } = cardTerm(issued, birth, applied);
    const [years, adult, count] = [age, majority, birthdays].map((value) => say.number(value)) as [
      string,
      string,
      string,
    ];
    const figure = Math.min(birthday, residenceEnd ?? birthday);
    return {
      steps: [
        step(texts.issued(say.date(issued), say.date(birth), years)),
        step(texts.majority(say.date(applied), say.date(MAJORITY_AT_18_FROM), adult)),
        step(age < majority ? texts.minor(years, adult, count) : texts.adult(years, adult, count)),
        step(texts.birthday(say.date(issued), count, say.date(birthday))),
        ...leapDay(birth, say),
        ...cap(birthday, residenceEnd, texts.residenceCaps, texts.residenceLater, say),
        step(texts.expires(say.date(figure))),
      ],
      figure: new DateCell(figure),
    };
  },
);

const CERTEXPIRY = explainer<readonly [Day, Day, MaybeDay, boolean | MaybeDay]>(
  ([issued, birth, cardEnd, renewal], say) => {
    const texts = say.texts.renewal;
    const renewed = typeof renewal === 'boolean' ? (renewal ? issued : undefined) : renewal;
    const { from, birthdays, birthday, old } = certificateTerm(issued, birth, cardEnd, renewed);
    const count = say.number(birthdays);
    const figure = Math.min(birthday, cardEnd ?? birthday);
    const inWindow = old !== undefined && from >= old.renewFrom && from <= old.expiry;
    return {
      steps: [
        ...(old
          ? [
              step(texts.window(say.date(old.expiry), say.date(old.renewFrom))),
              step((inWindow ? texts.inWindow : texts.outsideWindow)(say.date(from), count)),
            ]
          : [step(texts.newCertificate(say.date(issued), count))]),
        step(texts.birthday(say.date(from), count, say.date(birthday))),
        ...leapDay(birth, say),
        ...cap(birthday, cardEnd, texts.cardCaps, texts.cardLater, say),
        step(texts.expires(say.date(figure))),
      ],
      figure: new DateCell(figure),
    };
  },
);

const RENEWFROM = explainer<readonly [Day]>(([expiry], say) => {
  const texts = say.texts.renewal;
  const first = renewFrom(expiry);
  return {
    steps: [
      step(texts.monthsBefore(say.date(expiry), say.date(addDays(first, -1)))),
      step(texts.dayAfter(say.date(first))),
    ],
    figure: new DateCell(first),
  };
});

function leapDay(birth: Day, say: Speaker): Step[] {
  const { month, day } = civilOf(birth);
  return month === 2 && day === 29 ? [step(say.texts.renewal.leap)] : [];
}

function cap(
  birthday: Day,
  end: MaybeDay,
  applies: (day: string) => string,
  later: (day: string) => string,
  say: Speaker,
): Step[] {
  if (end === undefined) return [];
  return [step((end < birthday ? applies : later)(say.date(end)))];
}

export const RENEWAL_EXPLAINERS = { CARDEXPIRY, CERTEXPIRY, RENEWFROM };
