import { workbookErrorOf } from '../../desk';
import type { Workbook } from '../../desk';
import type { FrameTexts } from '../texts';
import type { Answer, Dispatch, Say } from './state';
import type { ViewTexts } from './view';

/** Says something in texts of its own, and where these do not say it, in those of the frame. */
export type SayIn<Texts> = (texts: Texts, frame: FrameTexts) => string;
export type AnswerIn<Texts> = Answer<SayIn<Texts>>;

/** What a view does to the pane; the same object as long as the pane stands. */
export interface ViewActions<Event, Texts> {
  /** Changes the view's own state. */
  dispatch(event: Event): void;
  answer(answer: AnswerIn<Texts> | { readonly type: 'questionOutdated' }): void;
  /** Does something with the workbook, and tells what came of it; it never rejects. */
  attempt(work: () => Promise<AnswerIn<Texts>>): Promise<void>;
}

export function actionsOf<Event, Texts extends ViewTexts>(view: string, dispatch: Dispatch): ViewActions<Event, Texts> {
  const inPane =
    (say: SayIn<Texts>): Say =>
    ({ frame, views }) =>
      say(views[view] as Texts, frame);
  const answer: ViewActions<Event, Texts>['answer'] = (told) => {
    switch (told.type) {
      case 'done':
      case 'refused':
        return dispatch({ ...told, say: inPane(told.say) });
      case 'leaveAsked': {
        const { say, yes } = told.confirmation;
        return dispatch({ ...told, confirmation: { ...told.confirmation, say: inPane(say), yes: inPane(yes) } });
      }
      default:
        return dispatch(told);
    }
  };
  return {
    dispatch: (event) => dispatch({ type: 'inView', view, event }),
    answer,
    attempt: (work) => attempt(dispatch, async () => answer(await work())),
  };
}

/** Does something with the workbook and tells what came of it; where it fails, the pane says why. */
export async function attempt(dispatch: Dispatch, work: () => Promise<void>): Promise<void> {
  dispatch({ type: 'started' });
  try {
    await work();
  } catch (error) {
    const { fault, detail } = workbookErrorOf(error);
    dispatch({ type: 'failed', fault, detail });
  }
}

/** Tells where the selection is whenever it moved; while one answer is awaited, further moves ask once more, not each. */
export function followSelection(workbook: Workbook, dispatch: Dispatch): Promise<() => void> {
  let reading = false;
  let moved = false;
  const read = async (): Promise<void> => {
    moved = true;
    if (reading) return;
    reading = true;
    while (moved) {
      moved = false;
      dispatch({ type: 'selectionMoved', selection: await workbook.selection().catch(() => null) });
    }
    reading = false;
  };
  void read();
  return workbook.onSelectionChanged(() => void read());
}
