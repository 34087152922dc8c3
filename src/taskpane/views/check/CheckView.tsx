import './check.css';
import { useMemo } from 'preact/hooks';
import { BookAudit } from './BookAudit';
import { CheckCommands } from './commands';
import { PlanCheck } from './PlanCheck';
import { useCheck } from './state';

export function CheckView() {
  const { actions, pane } = useCheck();
  const { desk } = pane;
  const commands = useMemo(() => new CheckCommands(desk, actions), [desk, actions]);
  return (
    <>
      <PlanCheck commands={commands} />
      <BookAudit commands={commands} />
    </>
  );
}
