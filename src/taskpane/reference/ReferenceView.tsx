import { usePane } from '../paneContext';
import './reference.css';

/** The view itself comes with the catalogue, which holds the data that it shows: the pane starts without it. */
export function ReferenceView() {
  const { ReferencePanel } = usePane().catalogue;
  return <ReferencePanel />;
}
