import { usePane } from '../paneContext';

export function ExplainView() {
  const { texts } = usePane();
  return <h2 class="heading">{texts.viewNames.explain}</h2>;
}
