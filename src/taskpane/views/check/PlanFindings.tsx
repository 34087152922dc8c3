import type { PlanFinding, PlanReport } from '../../../analysis/plans';
import type { Severity } from '../../../domain/deliveryPlan';
import { FINDING_TEXTS, sentenceOn } from '../../../functions/deliveryPlan/findings';
import type { FindingTexts } from '../../../functions/deliveryPlan/findings';
import { rectAddress } from '../../../sheet';
import { CommandButton } from '../../parts/buttons';
import { Message } from '../../parts/messages';
import type { CheckCommands } from './commands';
import { Finding, FindingList } from './FindingList';
import { Mending } from './Mending';
import { countBySeverity } from './severities';
import { useCheck } from './state';

interface PlanFindingsProps {
  readonly reports: readonly PlanReport[];
  readonly commands: CheckCommands;
}

export function PlanFindings({ reports, commands }: PlanFindingsProps) {
  const { texts, pane } = useCheck();
  const all = reports.flatMap(({ findings }) => findings);
  return (
    <>
      <p role="status" class="counts">
        <Summary findings={all} />
      </p>
      <div class="actions">
        <CommandButton onClick={() => void commands.mark(reports)}>{texts.mark}</CommandButton>
        <CommandButton onClick={() => void commands.putPlanFindings(reports, texts, pane.state.language)}>
          {texts.putFindings}
        </CommandButton>
      </div>
      <p class="hint">{texts.marksHint}</p>
      {reports.map((report, index) => (
        <Report key={index} report={report} commands={commands} />
      ))}
    </>
  );
}

function Report({ report, commands }: { readonly report: PlanReport; readonly commands: CheckCommands }) {
  const { texts, pane } = useCheck();
  const { language } = pane.state;
  const { place, hidden, findings, verdict, failure, unread } = report;
  const bodies = byBody(findings);
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
      <FindingList items={bodies}>
        {({ body, findings: ofBody }) => (
          <details class="fold" open={bodies.length === 1}>
            <summary>
              <strong>{body || texts.wholePlan}</strong> <Summary findings={ofBody} />
            </summary>
            {SEVERITIES.map((severity) => (
              <OfSeverity key={severity} severity={severity} findings={ofBody} commands={commands} />
            ))}
          </details>
        )}
      </FindingList>
      <Mending report={report} commands={commands} />
    </section>
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
  readonly commands: CheckCommands;
}) {
  const { texts, pane } = useCheck();
  const { language } = pane.state;
  const { severity, commands } = props;
  const findings = props.findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return null;
  return (
    <>
      <h4 class={`severity severity-${severity}`}>
        {texts.count(FINDING_TEXTS[language].severities[severity], findings.length.toLocaleString(language))}
      </h4>
      <FindingList items={findings}>
        {(finding) => (
          <Finding
            place={finding.place}
            title={titleOf(finding, FINDING_TEXTS[language])}
            onGo={(place) => void commands.goTo(place)}
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

export interface BodyFindings {
  readonly body: string;
  readonly findings: readonly PlanFinding[];
}

/** In the order of the findings, of which the worst come first. */
export function byBody(findings: readonly PlanFinding[]): BodyFindings[] {
  const bodies = new Map<string, PlanFinding[]>();
  for (const finding of findings) {
    const known = bodies.get(finding.body);
    if (known) known.push(finding);
    else bodies.set(finding.body, [finding]);
  }
  return [...bodies].map(([body, ofBody]) => ({ body, findings: ofBody }));
}
