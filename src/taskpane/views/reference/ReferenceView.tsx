import type { JSX } from 'preact';
import { CommandButton } from '../../parts/buttons';
import { CompareTariffs } from './CompareTariffs';
import { MakeTable } from './MakeTable';
import { TASKS } from './state';
import type { Task } from './state';
import { UpdateTables } from './UpdateTables';
import { useReference } from './commands';
import './reference.css';

const TASK: Readonly<Record<Task, () => JSX.Element>> = {
  table: () => <MakeTable />,
  compare: () => <CompareTariffs />,
  own: () => <OwnTariff />,
  update: () => <UpdateTables />,
};

export function ReferenceView() {
  const { state, texts, actions } = useReference();
  const { task } = state;
  const choose = (chosen: Task): void => {
    // What was asked or told about the other task does not hang over.
    actions.answer({ type: 'dismissed' });
    actions.dispatch({ type: 'taskChosen', task: chosen });
  };
  return (
    <>
      <h2 class="heading">{texts.tab}</h2>
      <div role="group" aria-label={texts.tasks} class="tasks">
        {TASKS.map((name) => (
          <button key={name} type="button" class="toggle" aria-pressed={name === task} onClick={() => choose(name)}>
            {texts.taskNames[name]}
          </button>
        ))}
      </div>
      {TASK[task]()}
    </>
  );
}

/** A person's own prices are read from the selection, and put on a sheet once nothing is wrong with them. */
function OwnTariff() {
  const { state, texts, commands, language } = useReference();
  const { faulty } = state;
  return (
    <>
      <p>{texts.ownIntro}</p>
      <p>{texts.ownHint}</p>
      <CommandButton primary onClick={() => void commands.loadOwn()}>
        {texts.load}
      </CommandButton>
      {faulty && (
        <section aria-labelledby="own-faults">
          <h3 id="own-faults" class="subheading">
            {texts.faultsHeading}
          </h3>
          <ul class="entries">
            {faulty.faults.map(({ address, reason }, index) => (
              <li key={index}>
                <strong>{address}</strong> {reason[language]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
