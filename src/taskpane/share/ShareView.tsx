import { usePane } from '../paneContext';

export function ShareView() {
  const { texts } = usePane();
  return <h2 class="heading">{texts.viewNames.share}</h2>;
}
