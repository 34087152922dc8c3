import { usePane } from '../paneContext';

export function CheckView() {
  const { texts } = usePane();
  return <h2 class="heading">{texts.viewNames.check}</h2>;
}
