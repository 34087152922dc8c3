import { dataVersion } from '../../../reference';
import { VERSION } from '../../../functions';
import { CommandButton } from '../../parts/buttons';
import { findings, plainText } from './diagnosis';
import type { Finding } from './diagnosis';
import type { DiagnosisTexts } from './texts/ja';
import { useShare } from './commands';

/** A mark beside the word, for a glance down the list. */
const MARKS: Readonly<Record<Finding['state'], string>> = { ok: '✓', problem: '×', fact: '・' };

export function DiagnosisSection() {
  const { state, texts, commands, pane } = useShare();
  const words = texts.diagnosis;
  const program = { version: VERSION, verifiedOn: pane.texts.frame.day(dataVersion.verifiedOn) };
  const found = state.facts && findings(state.facts, program, words, pane.texts.frame);
  return (
    <section aria-labelledby="diagnosis-heading">
      <h3 class="subheading" id="diagnosis-heading">
        {texts.diagnosisHeading}
      </h3>
      <p>{texts.diagnosisIntro}</p>
      <CommandButton onClick={() => void commands.diagnose()}>{texts.diagnose}</CommandButton>
      <div role="status">
        {found && (
          <ul class="findings">
            {found.map((finding) => (
              <FindingLine key={finding.title} finding={finding} words={words} />
            ))}
          </ul>
        )}
      </div>
      {found && (
        <CommandButton onClick={() => void commands.copyText(plainText(found, words))}>
          {texts.copyDiagnosis}
        </CommandButton>
      )}
      {found && state.copyByHand && (
        <label class="by-hand">
          {texts.copyByHand}
          <textarea
            class="input by-hand-text"
            readOnly
            rows={8}
            value={plainText(found, words)}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </section>
  );
}

function FindingLine({ finding, words }: { readonly finding: Finding; readonly words: DiagnosisTexts }) {
  const { state, title, value, next } = finding;
  return (
    <li class={`finding finding-${state}`}>
      <p class="finding-title">
        <span aria-hidden="true">{MARKS[state]}</span> {title}
        <span class="finding-state">{words.states[state]}</span>
      </p>
      <p>{value}</p>
      {next && (
        <p>
          <b>{words.next}</b> {next}
        </p>
      )}
    </li>
  );
}
