import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PlanFinding } from '../../../analysis/plans';
import type { Severity } from '../../../domain/deliveryPlan';
import { FINDING_TEXTS, sentenceOn, SEVERITY_MARKS } from '../../../functions/deliveryPlan/findings';
import type { FindingTexts } from '../../../functions/deliveryPlan/findings';
import { rectAddress } from '../../../sheet';
import { CommandButton } from '../../parts/buttons';
import { Message } from '../../parts/messages';
import type { CheckCommands } from './commands';
import { Finding, FindingList } from './FindingList';
import { Mending } from './Mending';
import { byBody, findingKeys } from './plans';
import type { CheckedPlan } from './plans';
import { countBySeverity } from './severities';
import { useCheck } from './state';

interface PlanFindingsProps {
  readonly plans: readonly CheckedPlan[];
  readonly commands: CheckCommands;
}

export function PlanFindings({ plans, commands }: PlanFindingsProps) {
  const { texts, pane } = useCheck();
  const all = plans.flatMap(({ findings }) => findings);
  return (
    <>
      <p role="status" class="counts">
        <Summary findings={all} />
      </p>
      <div class="actions">
        <CommandButton onClick={() => void commands.mark(plans)}>{texts.mark}</CommandButton>
        <CommandButton onClick={() => void commands.putPlanFindings(plans, texts, pane.state.language)}>
          {texts.putFindings}
        </CommandButton>
      </div>
      <p class="hint">{texts.marksHint}</p>
      {plans.map((plan) => (
        <Report key={plan.id} plan={plan} commands={commands} />
      ))}
    </>
  );
}

/** Solved findings that are told one by one. */
const NAMED = 3;

/** What became of the plans since they were judged; read out, and the focus stays where it is. */
export function Since({ commands }: { readonly commands: CheckCommands }) {
  const { state, texts, pane } = useCheck();
  const { language } = pane.state;
  const { changed, news } = state;
  const named = (news?.solved ?? []).slice(0, NAMED).map((finding) => titleOf(finding, FINDING_TEXTS[language]));
  return (
    <div role="status">
      {changed && (
        <Message tone="warning">
          <p>{texts.outdated}</p>
          <CommandButton onClick={() => void commands.checkAgain()}>{texts.checkAgain}</CommandButton>
        </Message>
      )}
      {news && (
        <p class="news">
          {texts.news(
            news.solved.length.toLocaleString(language),
            named.join(texts.between) + (news.solved.length > NAMED ? texts.andOthers : ''),
            news.added.toLocaleString(language),
          )}
        </p>
      )}
    </div>
  );
}

function Report({ plan, commands }: { readonly plan: CheckedPlan; readonly commands: CheckCommands }) {
  const { texts, pane } = useCheck();
  const { language } = pane.state;
  const { place, hidden, verdict, failure, unread } = plan;
  const bodies = byBody(plan);
  return (
    <section class="report">
      <h3 class="subheading">
        {place.sheet} {rectAddress(place)}
      </h3>
      {hidden && <p class="hint">{texts.onHiddenSheet}</p>}
      {failure && (
        <Message tone="error">
          <p>{texts.notChecked}</p>
          <p>{failure[language]}</p>
        </Message>
      )}
      {unread && (
        <Message tone="error">
          <p>{texts.notChecked}</p>
          <p>{texts.planUnread}</p>
        </Message>
      )}
      {verdict?.clean && (
        <Message tone={verdict.unchecked.length === 0 ? 'success' : 'warning'}>
          <p>{FINDING_TEXTS[language].verdict(verdict)}</p>
          <p>{FINDING_TEXTS[language].checkedBy(verdict)}</p>
        </Message>
      )}
      <FindingList items={bodies} keys={bodies.map(({ body }) => body)}>
        {({ body, findings: ofBody }) => (
          <Fold open={bodies.length === 1}>
            <summary>
              <strong>{body || texts.wholePlan}</strong> <Summary findings={ofBody} />
            </summary>
            {SEVERITIES.map((severity) => (
              <OfSeverity key={severity} severity={severity} findings={ofBody} plan={plan} commands={commands} />
            ))}
          </Fold>
        )}
      </FindingList>
      <Mending plan={plan} commands={commands} />
    </section>
  );
}

/** Open or not at first; from then on as the reader leaves it, whatever comes and goes beside it. */
function Fold({ open, children }: { readonly open: boolean; readonly children: ComponentChildren }) {
  const [atFirst] = useState(open);
  return (
    <details class="fold" open={atFirst}>
      {children}
    </details>
  );
}

function Summary({ findings }: { readonly findings: readonly PlanFinding[] }) {
  const { texts, pane } = useCheck();
  const { language } = pane.state;
  const counts = countBySeverity(findings);
  const shown = (severity: Severity): string => counts[severity].toLocaleString(language);
  return <>{texts.summary(shown('serious'), shown('warning'), shown('information'))}</>;
}

function OfSeverity(props: {
  readonly severity: Severity;
  readonly findings: readonly PlanFinding[];
  readonly plan: CheckedPlan;
  readonly commands: CheckCommands;
}) {
  const { texts, pane } = useCheck();
  const { language } = pane.state;
  const { severity, plan, commands } = props;
  const findings = props.findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return null;
  return (
    <>
      <h4 class={`severity severity-${severity}`}>
        <span class="severity-mark" aria-hidden="true">
          {SEVERITY_MARKS[severity]}
        </span>
        {texts.count(FINDING_TEXTS[language].severities[severity], findings.length.toLocaleString(language))}
      </h4>
      <FindingList items={findings} keys={findingKeys(findings)}>
        {(finding) => (
          <Finding
            place={finding.place}
            title={titleOf(finding, FINDING_TEXTS[language])}
            onGo={(place) => void commands.goToFinding(plan, place)}
          >
            {sentenceOn(finding.found, FINDING_TEXTS[language])}
          </Finding>
        )}
      </FindingList>
    </>
  );
}

function titleOf({ rule, month }: PlanFinding, { rules, month: monthText }: FindingTexts): string {
  return month === null ? rules[rule] : `${rules[rule]} ${monthText(month)}`;
}

const SEVERITIES: readonly Severity[] = ['serious', 'warning', 'information'];
