import type { MendedFigure, PlanMending } from '../../../analysis/plans';
import { FINDING_TEXTS } from '../../../functions/deliveryPlan/findings';
import { CommandButton } from '../../parts/buttons';
import { Message } from '../../parts/messages';
import type { CheckCommands } from './commands';
import { Finding, FindingList } from './FindingList';
import type { CheckedPlan } from './plans';
import { useCheck } from './state';

interface MendingProps {
  readonly plan: CheckedPlan;
  readonly commands: CheckCommands;
}

/** What would mend a plan with findings, once somebody asks. */
export function Mending({ plan, commands }: MendingProps) {
  const { state, texts, pane } = useCheck();
  const { findings, mending } = plan;
  if (!findings.some(({ severity }) => severity !== 'information')) return null;
  return (
    <>
      <CommandButton onClick={() => void commands.mend(plan, state.inputs)}>{texts.mend}</CommandButton>
      <div role="status">
        {mending && 'ja' in mending && (
          <Message tone="error">
            <p>{texts.notMended}</p>
            <p>{mending[pane.state.language]}</p>
          </Message>
        )}
        {mending && 'fixed' in mending && <Proposal plan={plan} mending={mending} commands={commands} />}
      </div>
    </>
  );
}

function Proposal({ plan, mending, commands }: MendingProps & { readonly mending: PlanMending }) {
  const { state, texts, pane } = useCheck();
  const { language } = pane.state;
  const { figures, yen, left, verdict } = mending;
  const number = (value: number): string => value.toLocaleString(language);
  return (
    <section class="stack">
      <h4 class="subheading">{texts.mendHeading}</h4>
      <p>{texts.mendSum(number(figures.length), yen === null ? null : number(yen))}</p>
      <FindingList items={figures}>
        {(figure) => (
          <Finding
            place={figure.place}
            title={titleOf(figure)}
            onGo={(place) => void commands.goToFinding(plan, place)}
          >
            {texts.mendWhy(FINDING_TEXTS[language].rules[figure.rule], figure.yen === null ? null : number(figure.yen))}
          </Finding>
        )}
      </FindingList>
      <p>
        {verdict.clean
          ? FINDING_TEXTS[language].verdict(verdict)
          : texts.mendLeft(number(left.serious), number(left.warning))}
      </p>
      {figures.length > 0 && (
        <CommandButton onClick={() => void commands.putMended(mending, state.inputs, texts)}>
          {texts.putMended}
        </CommandButton>
      )}
    </section>
  );

  function titleOf({ body, month, item, before, after }: MendedFigure): string {
    const { items, month: monthText } = FINDING_TEXTS[language];
    return `${body && `${body} `}${monthText(month)} ${items[item]} ${number(before)} → ${number(after)}`;
  }
}
