import { usePane } from '../paneContext';
import { Loaded } from '../parts/Loaded';
import './check.css';

/** The view itself comes with the other views: the pane starts without it. */
export function CheckView() {
  const { texts } = usePane();
  return (
    <Loaded texts={texts} load={() => import(/* webpackChunkName: "pane-views" */ './CheckPanel')}>
      {({ CheckPanel }) => <CheckPanel />}
    </Loaded>
  );
}
