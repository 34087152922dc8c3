import './functions.css';
import { FUNCTIONS } from '../../../functions';
import { useEffect, useRef } from 'preact/hooks';
import { FunctionDetails } from './FunctionDetails';
import { FunctionList } from './FunctionList';
import { useFunctions } from './useFunctions';

export function FunctionsView() {
  const { state } = useFunctions();
  const chosen = FUNCTIONS.find(({ name }) => name === state.chosen);
  const view = useRef<HTMLDivElement>(null);
  const left = useRef<string | null>(null);

  // A list that gives way to details takes the focus with it: it goes on to the heading, and back to where it came from.
  useEffect(() => {
    if (chosen) {
      view.current?.querySelector<HTMLElement>('h2')?.focus();
      left.current = chosen.name;
    } else if (left.current !== null) {
      view.current?.querySelector<HTMLElement>(`[data-function="${left.current}"]`)?.focus();
      left.current = null;
    }
  }, [chosen]);

  return <div ref={view}>{chosen ? <FunctionDetails key={chosen.name} declaration={chosen} /> : <FunctionList />}</div>;
}
