import './check.css';
import { useMemo } from 'preact/hooks';
import { usePane } from '../../paneContext';
import { BookAudit } from './BookAudit';
import { CheckCommands } from './commands';
import { PlanCheck } from './PlanCheck';

export function CheckView() {
  const { desk, dispatch } = usePane();
  const commands = useMemo(() => new CheckCommands(desk, dispatch), [desk]);
  return (
    <>
      <PlanCheck commands={commands} />
      <BookAudit commands={commands} />
    </>
  );
}
