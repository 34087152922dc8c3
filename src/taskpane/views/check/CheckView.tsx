import './check.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { BookAudit } from './BookAudit';
import { CheckCommands } from './commands';
import { PlanCheck } from './PlanCheck';
import { useCheck } from './state';

export function CheckView() {
  const { state, actions, pane } = useCheck();
  const { desk } = pane;
  const latest = useRef(state);
  latest.current = state;
  const commands = useMemo(() => new CheckCommands(desk, actions, () => latest.current), [desk, actions]);
  useEffect(() => commands.follow(), [commands]);
  return (
    <>
      <PlanCheck commands={commands} />
      <BookAudit commands={commands} />
    </>
  );
}
