import type { MendedFigure, PlanMending, PlanReport } from '../../../analysis/plans';
import { FINDING_TEXTS } from '../../../functions/deliveryPlan/findings';
import { CommandButton } from '../../parts/buttons';
import { Message } from '../../parts/messages';
import type { CheckCommands } from './commands';
import { Finding, FindingList } from './FindingList';
import { useCheck } from './state';

interface MendingProps {
  readonly report: PlanReport;
  readonly commands: CheckCommands;
}

/** What would mend a plan with findings, once somebody asks. */
export function Mending({ report, commands }: MendingProps) {
  const { state, texts, pane } = useCheck();
  if (!report.findings.some(({ severity }) => severity !== 'information')) return null;
  const mending = state.mendings.get(report);
  return (
    <>
      <CommandButton onClick={() => void commands.mend(report, state.inputs)}>{texts.mend}</CommandButton>
      <div role="status">
        {mending && 'ja' in mending && (
          <Message tone="error">
            <p>{texts.notMended}</p>
            <p>{mending[pane.state.language]}</p>
          </Message>
        )}
        {mending && 'fixed' in mending && <Proposal mending={mending} commands={commands} />}
      </div>
    </>
  );
}

function Proposal({ mending, commands }: { readonly mending: PlanMending; readonly commands: CheckCommands }) {
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
          <Finding place={figure.place} title={titleOf(figure)} onGo={(place) => void commands.goTo(place)}>
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
