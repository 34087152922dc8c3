import './reference.css';
import type { JSX } from 'preact';
import { usePane } from '../../paneContext';
import { CompareTariffs } from './CompareTariffs';
import { MakeTable } from './MakeTable';
import { OwnTariff } from './OwnTariff';
import { TASKS } from './state';
import type { Task } from './state';
import { UpdateTables } from './UpdateTables';

const TASK: Readonly<Record<Task, () => JSX.Element>> = {
  table: () => <MakeTable />,
  compare: () => <CompareTariffs />,
  own: () => <OwnTariff />,
  update: () => <UpdateTables />,
};

export function ReferenceView() {
  const { state, texts, dispatch } = usePane();
  const own = texts.reference;
  const { task } = state.reference;
  const choose = (chosen: Task): void => {
    // What was asked or told about the other task does not hang over.
    dispatch({ type: 'dismissed' });
    dispatch({ type: 'reference', event: { type: 'taskChosen', task: chosen } });
  };
  return (
    <>
      <h2 class="heading">{texts.viewNames.reference}</h2>
      <div role="group" aria-label={own.tasks} class="tasks">
        {TASKS.map((name) => (
          <button key={name} type="button" class="toggle" aria-pressed={name === task} onClick={() => choose(name)}>
            {own.taskNames[name]}
          </button>
        ))}
      </div>
      {TASK[task]()}
    </>
  );
}
