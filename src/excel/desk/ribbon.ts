import type { Ribbon } from '../../desk';

/** `showShare`, as manifest.xml names the action of a button. */
export function actionName(view: string): string {
  return `show${view.charAt(0).toUpperCase()}${view.slice(1)}`;
}

let asked: string | null = null;
let listener: ((view: string) => void) | null = null;

export const officeRibbon: Ribbon = {
  offer(views) {
    for (const view of views) {
      Office.actions.associate(actionName(view), (event?: Office.AddinCommands.Event) => show(view, event));
    }
  },
  onView(hear) {
    listener = hear;
    if (asked) hear(asked);
    asked = null;
    return () => {
      listener = null;
    };
  },
};

async function show(view: string, event?: Office.AddinCommands.Event): Promise<void> {
  if (listener) listener(view);
  else asked = view;
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    // Until it hears this, Office takes the button for still at work.
    event?.completed();
  }
}
