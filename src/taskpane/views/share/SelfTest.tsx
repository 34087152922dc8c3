import { VERSION } from '../../../functions';
import { CommandButton } from '../../parts/buttons';
import { Message } from '../../parts/messages';
import { useShare } from './commands';
import { ALL_IDS, TOPICS, topicOf } from './selfTest/checks';
import { countsOf, faultsIn, plainText, remarksOn, secondsOf, verdictOn } from './selfTest/report';
import type { CheckResult, SelfTestReport } from './selfTest/results';
import { runSelfTest } from './selfTest/run';
import { TEXTS } from './selfTest/texts';
import type { SelfTestTexts } from './selfTest/texts';

/** Says what it will do and waits for leave, then how far it is, then what came of it. */
export function SelfTest() {
  const { state, actions, pane } = useShare();
  const texts = TEXTS[pane.state.language];
  const { selfTest } = state;
  const show = (next: typeof selfTest): void => actions.dispatch({ type: 'selfTest', selfTest: next });
  const start = (): void => {
    const cancel = new AbortController();
    const tell = (done: number): void => show({ state: 'running', done, stop: () => cancel.abort() });
    void actions.attempt(async () => {
      tell(0);
      const { sheetName, suffix } = texts;
      const { signal } = cancel;
      const report = await runSelfTest({ desk: pane.desk, sheetName, suffix, signal, onProgress: tell });
      show({ state: 'finished', report, day: new Date().toLocaleString(pane.state.language) });
      return { type: 'dismissed' };
    });
  };
  switch (selfTest?.state) {
    case 'running':
      return <Running {...selfTest} texts={texts} />;
    case 'finished':
      return <Finished {...selfTest} texts={texts} onAgain={start} />;
    default:
      return (
        <>
          <ul>
            {texts.will.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div class="actions">
            <CommandButton primary onClick={start}>
              {texts.start}
            </CommandButton>
            <CommandButton onClick={() => show(null)}>{texts.leave}</CommandButton>
          </div>
        </>
      );
  }
}

function Running(props: { readonly done: number; readonly stop: () => void; readonly texts: SelfTestTexts }) {
  const { done, stop, texts } = props;
  return (
    <>
      <p role="status">{texts.running}</p>
      <progress class="progress" aria-label={texts.progress} max={ALL_IDS.length} value={done} />
      <button type="button" class="button" onClick={stop}>
        {texts.stop}
      </button>
    </>
  );
}

interface FinishedProps {
  readonly report: SelfTestReport;
  readonly day: string;
  readonly texts: SelfTestTexts;
  readonly onAgain: () => void;
}

function Finished({ report, day, texts, onAgain }: FinishedProps) {
  const { commands } = useShare();
  const text = plainText(report, VERSION, day, texts);
  const wrong = report.ending !== 'completed' || faultsIn(report).length > 0;
  const notable = report.results.filter(({ outcome }) => outcome !== 'ok' && outcome !== 'notRun');
  return (
    <>
      <div role="status">
        <Message tone={wrong ? 'error' : 'success'}>
          <p>{verdictOn(report, texts)}</p>
          {report.left.length > 0 && <p>{texts.left(report.left)}</p>}
          <p>{countsOf(report, texts)}</p>
        </Message>
      </div>
      <Results results={notable} texts={texts} />
      <div class="actions">
        <CommandButton primary onClick={() => void commands.copyText(text)}>
          {texts.copy}
        </CommandButton>
        <CommandButton onClick={onAgain}>{texts.again}</CommandButton>
      </div>
      <details class="fold">
        <summary>{texts.all(report.results.length)}</summary>
        <label class="by-hand">
          {texts.byHand}
          <textarea
            class="input by-hand-text"
            readOnly
            rows={12}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      </details>
    </>
  );
}

function Results({ results, texts }: { readonly results: readonly CheckResult[]; readonly texts: SelfTestTexts }) {
  return (
    <ul class="findings">
      {TOPICS.flatMap((topic) =>
        results
          .filter(({ id }) => topicOf(id) === topic)
          .map((result) => (
            <li key={result.id} class={`finding${toneOf(result)}`}>
              <p class="finding-title">
                {texts.topics[topic]}
                <span class="finding-state">{texts.outcomes[result.outcome]}</span>
              </p>
              {remarksOn(result, texts).map((remark) => (
                <p key={remark} class="remark">
                  {remark}
                </p>
              ))}
              {result.outcome === 'late' && <p>{texts.seconds(secondsOf(result.ms ?? 0))}</p>}
            </li>
          )),
      )}
    </ul>
  );
}

function toneOf({ outcome }: CheckResult): string {
  return outcome === 'differs' || outcome === 'refused' || outcome === 'noAnswer' ? ' finding-problem' : '';
}
