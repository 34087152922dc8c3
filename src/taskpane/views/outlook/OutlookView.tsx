import { Loaded } from '../../parts/messages';
import { useOutlook } from './state';
import './outlook.css';

/** The deliveries of all bodies are large, and many people never ask for a forecast. */
async function load() {
  const { loadDeliveries, Outlook } = await import(/* webpackChunkName: "outlook" */ './Outlook');
  return { deliveries: await loadDeliveries(), Outlook };
}

export function OutlookView() {
  const { texts, pane } = useOutlook();
  const { heading, intro, loading, notLoaded } = texts;
  return (
    <>
      <h2 class="heading">{heading}</h2>
      <p>{intro}</p>
      <Loaded texts={{ ...pane.texts.frame, loading, notLoaded }} load={load}>
        {({ deliveries, Outlook }) => <Outlook deliveries={deliveries} />}
      </Loaded>
    </>
  );
}
