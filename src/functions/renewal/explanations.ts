import { addDays, civilOf } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import { cardTerm, certificateTerm, renewFrom } from '../../domain/renewal';
import type { DatedRule } from '../../domain/renewal';
import { announcedRules } from '../../reference';
import type { AnnouncedRule } from '../../reference';
import { DateCell } from '../core/cell';
import { explainer } from '../steps/explainer';
import type { Speaker, Step } from '../steps/speaker';
import { termsOn } from './rules';
import { RENEWALS_EXPLANATIONS } from './renewalsExplanations';

type MaybeDay = Day | undefined;

const CARDEXPIRY = explainer<[issued: Day, birth: Day, applied: MaybeDay, residenceEnd: MaybeDay]>(
  ([issued, birth, applied = issued, residenceEnd], say) => {
    const { age, majority, birthdays, birthday } = cardTerm(termsOn, issued, birth, applied);
    const [years, adult, count] = say.numbers(age, majority.value, birthdays);
    const [issue, born] = [say.date(issued), say.date(birth)];
    const figure = Math.min(birthday, residenceEnd ?? birthday);
    return {
      steps: [
        say.step(
          `発行日は ${issue}、生年月日は ${born}で、発行時の年齢は ${years}歳です。`,
          `Issued on ${issue}, born on ${born}: aged ${years} at issue.`,
        ),
        majorityStep(applied, majority, say),
        age < majority.value
          ? say.step(
              `${years}歳は ${adult}歳未満なので、発行日より後の ${count}回目の誕生日までです。`,
              `${years} is below ${adult}: it lasts until birthday number ${count} after issue.`,
            )
          : say.step(
              `${years}歳は ${adult}歳以上なので、発行日より後の ${count}回目の誕生日までです。`,
              `${years} is not below ${adult}: it lasts until birthday number ${count} after issue.`,
            ),
        birthdayStep(issued, birthdays, birthday, say),
        ...leapDay(birth, say),
        ...capSteps(birthday, residenceEnd, ['在留期間の満了日', 'The end of the stay'], say),
        expiryStep(figure, say),
      ],
      figure: new DateCell(figure),
    };
  },
);

const CERTEXPIRY = explainer<
  [issued: Day, birth: Day, cardEnd: MaybeDay, renewal: boolean | MaybeDay, authEnd: MaybeDay]
>(([issued, birth, cardEnd, renewal, authEnd], say) => {
  const renewed = typeof renewal === 'boolean' ? (renewal ? issued : undefined) : renewal;
  const { from, birthdays, birthday, old } = certificateTerm(termsOn, issued, birth, cardEnd, renewed);
  const [issue, born, count] = [say.date(issued), say.date(birth), say.number(birthdays)];
  const inCard = Math.min(birthday, cardEnd ?? birthday);
  const figure = Math.min(inCard, authEnd ?? inCard);
  return {
    steps: [
      say.step(`発行日は ${issue}、生年月日は ${born}です。`, `Issued on ${issue}, born on ${born}.`),
      ...(old
        ? renewalSteps(from, count, old, say)
        : [
            say.step(
              `${issue}の発行は更新ではないので、発行日より後の ${count}回目の誕生日までです。`,
              `The issue on ${issue} is no renewal: it lasts until birthday number ${count} after issue.`,
            ),
          ]),
      birthdayStep(from, birthdays, birthday, say),
      ...leapDay(birth, say),
      ...capSteps(birthday, cardEnd, ['カードの有効期限', 'The expiry of the card'], say),
      ...capSteps(
        inCard,
        authEnd,
        ['利用者証明用電子証明書の有効期限', 'The expiry of the authentication certificate'],
        say,
      ),
      expiryStep(figure, say),
    ],
    figure: new DateCell(figure),
  };
});

const RENEWFROM = explainer<[expiry: Day]>(([expiry], say) => {
  const first = renewFrom(termsOn, expiry);
  const [end, before, after] = [say.date(expiry), say.date(addDays(first, -1)), say.date(first)];
  return {
    steps: [
      say.step(
        `有効期限 ${end}の3か月前の日は ${before}です。`,
        `Three months before the expiry on ${end} is ${before}.`,
      ),
      say.step(`その翌日の ${after}から手続きができます。`, `Renewal opens on the day after, ${after}.`),
    ],
    figure: new DateCell(first),
    rules: announcedFor('更新できる期間', say),
  };
});

/** What has been announced of a rule, and is not in force. */
function announcedFor(rule: AnnouncedRule['name'], say: Speaker): string[] {
  return announcedRules()
    .filter(({ name }) => name === rule)
    .map(({ name, value, unit, planned, source }) =>
      say.text(
        `公表されている「${name} ${value}${unit}」（${planned}）は、施行されていないため計算に入れていません。出典: ${source}`,
        `Announced, not in force and left out of account: 「${name} ${value}${unit}」 (${planned}). Source: ${source}`,
      ),
    );
}

/** The age of majority is that of the rule in force on the day of application, of which an end is told where it has one. */
function majorityStep(applied: Day, { value, from, to }: DatedRule, say: Speaker): Step {
  const [application, adult] = [say.date(applied), say.number(value)];
  if (from !== null) {
    const start = say.date(from);
    return say.step(
      `申請日は ${application}です。${start}からの申請なので、成年は ${adult}歳です。`,
      `Applied for on ${application}, not before ${start}, so majority is ${adult}.`,
    );
  }
  if (to === null) {
    return say.step(
      `申請日は ${application}で、成年は ${adult}歳です。`,
      `Applied for on ${application}: majority is ${adult}.`,
    );
  }
  const end = say.date(to);
  return say.step(
    `申請日は ${application}です。${end}までの申請なので、成年は ${adult}歳です。`,
    `Applied for on ${application}, not after ${end}, so majority is ${adult}.`,
  );
}

/** Only a renewal in the months before the expiry adds a birthday. */
function renewalSteps(
  renewed: Day,
  count: string,
  old: { readonly expiry: Day; readonly renewFrom: Day },
  say: Speaker,
): Step[] {
  const [day, end, opens] = [say.date(renewed), say.date(old.expiry), say.date(old.renewFrom)];
  const inWindow = renewed >= old.renewFrom && renewed <= old.expiry;
  return [
    say.step(
      `更新前の期限は ${end}で、更新は ${opens}からその日までできます。`,
      `The old expiry is ${end}; it can be renewed from ${opens} up to that day.`,
    ),
    inWindow
      ? say.step(
          `${day}の更新はこの期間の中なので、${count}回目の誕生日まで延びます。`,
          `${day} lies in this window: it lasts until birthday number ${count}.`,
        )
      : say.step(
          `${day}はこの期間の外なので更新とはせず、${count}回目の誕生日までです。`,
          `${day} lies outside this window and is no renewal: it lasts until birthday number ${count}.`,
        ),
  ];
}

function birthdayStep(from: Day, birthdays: number, birthday: Day, say: Speaker): Step {
  const [after, count, day] = [say.date(from), say.number(birthdays), say.date(birthday)];
  return say.step(
    `${after}より後の ${count}回目の誕生日は ${day}です。`,
    `Birthday number ${count} after ${after} is ${day}.`,
  );
}

function leapDay(birth: Day, say: Speaker): Step[] {
  const { month, day } = civilOf(birth);
  if (month !== 2 || day !== 29) return [];
  return [
    say.step(
      '2月29日生まれの人の誕生日は、平年は2月28日とします。',
      'Those born on 29 February have their birthday on 28 February in common years.',
    ),
  ];
}

/** What may end before the birthday: the stay of a foreign resident, a certificate's card, the other certificate. */
function capSteps(expiry: Day, end: MaybeDay, [ja, en]: readonly [ja: string, en: string], say: Speaker): Step[] {
  if (end === undefined) return [];
  const [day, until] = [say.date(end), say.date(expiry)];
  return [
    end < expiry
      ? say.step(
          `${ja} ${day}が先に来るので、その日までです。`,
          `${en} is earlier, on ${day}, and ends it on that day.`,
        )
      : say.step(
          `${ja} ${day}は ${until}より前ではないので、期限は変わりません。`,
          `${en} is on ${day}, no earlier than ${until}, and changes nothing.`,
        ),
  ];
}

function expiryStep(expiry: Day, say: Speaker): Step {
  return say.step(`有効期限は ${say.date(expiry)}です。`, `It expires on ${say.date(expiry)}.`);
}

export const EXPLANATIONS = { CARDEXPIRY, CERTEXPIRY, RENEWFROM, ...RENEWALS_EXPLANATIONS };
