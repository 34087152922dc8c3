import './reference.css';
import type { JSX } from 'preact';
import { CompareTariffs } from './CompareTariffs';
import { MakeTable } from './MakeTable';
import { OwnTariff } from './OwnTariff';
import { TASKS } from './state';
import type { Task } from './state';
import { UpdateTables } from './UpdateTables';
import { useReference } from './useReference';

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
