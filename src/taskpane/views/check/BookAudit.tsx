import type { AuditFinding, AuditKind, AuditReport, FunctionCount } from '../../../analysis/audit';
import { rectAddress } from '../../../sheet';
import { CommandButton } from '../../parts/buttons';
import { Message, NotRead } from '../../parts/messages';
import { remarkOn } from './texts/remarks';
import type { CheckCommands } from './commands';
import { Finding, FindingList } from './FindingList';
import { Working } from './Working';
import { useCheck } from './state';

const KINDS: readonly AuditKind[] = ['error', 'total', 'textNumber', 'oldTariff', 'oldAsOf', 'noAsOf'];

export function BookAudit({ commands }: { readonly commands: CheckCommands }) {
  const { state, texts } = useCheck();
  return (
    <section aria-labelledby="book-audit" class="part">
      <h2 class="heading" id="book-audit">
        {texts.auditHeading}
      </h2>
      <p>{texts.auditIntro}</p>
      {state.running === null && (
        <CommandButton primary onClick={() => void commands.audit()}>
          {texts.startAudit}
        </CommandButton>
      )}
      <Working job="audit" />
      {state.audit && <Report report={state.audit} commands={commands} />}
    </section>
  );
}

function Report({ report, commands }: { readonly report: AuditReport; readonly commands: CheckCommands }) {
  const { state, texts, pane } = useCheck();
  const { language } = pane.state;
  return (
    <>
      <p class="counts">{texts.formulas(report.formulas.toLocaleString(language))}</p>
      {report.counts.length > 0 && <FormulaCounts counts={report.counts} />}
      <NotRead unread={report.unread} />
      {state.auditLost && report.findings.length > 0 && <Message tone="warning">{texts.auditLost}</Message>}
      {report.findings.length === 0 && report.unread.length === 0 && (
        <Message tone="success">{texts.nothingFound}</Message>
      )}
      {report.findings.length > 0 && (
        <CommandButton onClick={() => void commands.putAuditFindings(report, texts)}>{texts.putFindings}</CommandButton>
      )}
      {KINDS.map((kind) => (
        <OfKind
          key={kind}
          kind={kind}
          findings={report.findings.filter((finding) => finding.kind === kind)}
          commands={commands}
        />
      ))}
    </>
  );
}

function OfKind(props: {
  readonly kind: AuditKind;
  readonly findings: readonly AuditFinding[];
  readonly commands: CheckCommands;
}) {
  const { texts, pane } = useCheck();
  const { language } = pane.state;
  const { kind, findings, commands } = props;
  if (findings.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        <strong>{texts.count(texts.kinds[kind], findings.length.toLocaleString(language))}</strong>
      </summary>
      <FindingList items={findings}>
        {(finding) => {
          const { what, why, next } = remarkOn(finding, texts.remarks, rectAddress);
          return (
            <Finding place={finding.place} title={what} onGo={(place) => void commands.goTo(place)}>
              {finding.hidden && <span class="finding-hidden">{texts.hidden[finding.hidden]}</span>}
              <span>
                <b>{texts.why}</b> {why}
              </span>
              <span>
                <b>{texts.next}</b> {next}
              </span>
            </Finding>
          );
        }}
      </FindingList>
    </details>
  );
}

function FormulaCounts({ counts }: { readonly counts: readonly FunctionCount[] }) {
  const { texts, pane } = useCheck();
  const { language } = pane.state;
  const { sheet, name, formulas } = texts.countColumns;
  return (
    <details class="fold">
      <summary>{texts.counts}</summary>
      <div class="scroll scroll-tall" role="group" aria-label={texts.counts} tabIndex={0}>
        <table class="cells">
          <thead>
            <tr>
              <th scope="col">{sheet}</th>
              <th scope="col">{name}</th>
              <th scope="col">{formulas}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map((count) => (
              <tr key={`${count.sheet}/${count.name}`}>
                <th scope="row">
                  {count.sheet}
                  {count.hidden && texts.hiddenSheetMark}
                </th>
                <td>{count.name}</td>
                <td class="number">{count.formulas.toLocaleString(language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
