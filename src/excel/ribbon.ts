/** The views that the ribbon has buttons for. */
export const RIBBON_VIEWS = ['reference', 'functions', 'explain', 'check', 'share'] as const;
export type RibbonView = (typeof RIBBON_VIEWS)[number];

/** The pane as the ribbon reaches it. */
export interface Ribbon {
  /** Calls back with the view that was asked for, also if that was before anybody listened. Returns how to stop. */
  onView(listener: (view: RibbonView) => void): () => void;
}

/** `showShare`, as manifest.xml names the action of a button. */
export function actionName(view: RibbonView): string {
  return `show${view.charAt(0).toUpperCase()}${view.slice(1)}`;
}

let asked: RibbonView | null = null;
let listener: ((view: RibbonView) => void) | null = null;

export const officeRibbon: Ribbon = {
  onView(hear) {
    listener = hear;
    if (asked) hear(asked);
    asked = null;
    return () => {
      listener = null;
    };
  },
};

/** Excel may start the runtime for a button's sake: the actions have to be there before the pane has drawn anything. */
export function associateActions(): void {
  for (const view of RIBBON_VIEWS) {
    Office.actions.associate(actionName(view), (event?: Office.AddinCommands.Event) => show(view, event));
  }
}

async function show(view: RibbonView, event?: Office.AddinCommands.Event): Promise<void> {
  if (listener) listener(view);
  else asked = view;
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    // Until it hears this, Office takes the button for still at work.
    event?.completed();
  }
}
