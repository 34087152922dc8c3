import { useMemo } from 'preact/hooks';
import { usePane } from '../paneContext';
import { BookAudit } from './BookAudit';
import { CheckCommands } from './commands';
import { PlanCheck } from './PlanCheck';

export function CheckPanel() {
  const { desk, dispatch } = usePane();
  const commands = useMemo(() => new CheckCommands(desk, dispatch), [desk]);
  return (
    <>
      <PlanCheck commands={commands} />
      <BookAudit commands={commands} />
    </>
  );
}
