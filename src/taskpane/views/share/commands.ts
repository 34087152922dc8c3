import { useMemo } from 'preact/hooks';
import { WorkbookError } from '../../../desk';
import type { CopyOutcome, Share, TemplateDesk } from '../../../desk';
import type { AnswerIn, ViewActions } from '../../pane/actions';
import { useView } from '../../pane/context';
import type { TemplateId } from './templates/ids';
import type { TemplateOptions } from './templates/template';
import type { CopyChoices, ShareEvent, ShareState } from './state';
import type { ShareTexts } from './texts/ja';

/** What the pane does for those who get the book. Each reports what came of it, and none rejects. */
export class ShareCommands {
  constructor(
    private readonly share: Share,
    private readonly templates: TemplateDesk,
    private readonly actions: ViewActions<ShareEvent, ShareTexts>,
  ) {}

  /** `holdsOurs` says whether a formula calls one of our functions. */
  copy({ sheets, formulas, keep }: CopyChoices, holdsOurs: (formula: string) => boolean, texts: ShareTexts) {
    const { suffix, list } = texts;
    const replaces = formulas === 'all' ? () => true : holdsOurs;
    return this.actions.attempt(async () => {
      this.actions.dispatch({ type: 'copied', notes: [] });
      const outcome = await this.share.copyAsValues({ sheets, replaces, keep, suffix, list });
      if (outcome.outcome === 'copied') this.actions.dispatch({ type: 'copied', notes: outcome.notes });
      return copied(outcome);
    });
  }

  makeTemplate(id: TemplateId, options: TemplateOptions): Promise<void> {
    return this.actions.attempt(async () => {
      const { TEMPLATES } = await loadTemplates();
      const { sheet } = await this.templates.add(TEMPLATES.find((each) => each.id === id)!.build(options));
      return { type: 'done', say: (texts) => texts.templateMade(sheet) };
    });
  }

  /** The whole book as one that calculates without the add-in. */
  copyWithoutAddIn(): Promise<void> {
    return this.actions.attempt(async () => {
      this.actions.dispatch({ type: 'nativeMade', kept: [] });
      const copy = await this.share.copyWithoutAddIn();
      if (copy.outcome === 'refused') return { type: 'refused', say: (texts) => texts.nativeRefused(copy.why) };
      this.actions.dispatch({ type: 'nativeMade', kept: copy.kept });
      return { type: 'done', say: (texts) => texts.nativeMade(copy) };
    });
  }

  recalculate(): Promise<void> {
    return this.actions.attempt(async () => {
      await this.share.recalculate();
      return { type: 'done', say: (texts) => texts.recalculated };
    });
  }

  diagnose(): Promise<void> {
    return this.actions.attempt(async () => {
      const facts = await this.share.diagnose();
      this.actions.dispatch({ type: 'diagnosed', facts });
      return { type: 'dismissed' };
    });
  }

  async copyText(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.actions.answer({ type: 'done', say: (texts) => texts.diagnosisCopied });
    } catch {
      // Office may load the pane in a frame that has no clipboard.
      this.actions.dispatch({ type: 'clipboardRefused' });
    }
  }

  async askForComments(): Promise<void> {
    const offered = await this.share.offersComments().catch(() => false);
    if (offered) this.actions.dispatch({ type: 'commentsOffered' });
  }

  async askForStartup(): Promise<void> {
    if (!this.share.startup) return;
    const loads = await this.share.startup.read().catch(() => null);
    this.tellStartup(loads === null ? 'unsupported' : loads ? 'on' : 'off');
  }

  setStartup(loads: boolean): Promise<void> {
    return this.actions.attempt(async () => {
      await this.share.startup!.write(loads);
      this.tellStartup(loads ? 'on' : 'off');
      return { type: 'done', say: (texts) => (loads ? texts.startupOn : texts.startupOff) };
    });
  }

  private tellStartup(startup: 'on' | 'off' | 'unsupported'): void {
    this.actions.dispatch({ type: 'startupTold', startup });
  }
}

function copied(outcome: CopyOutcome): AnswerIn<ShareTexts> {
  switch (outcome.outcome) {
    case 'copied':
      return outcome.replaced === 0
        ? { type: 'done', say: (texts) => texts.copiedWithoutFormulas(outcome) }
        : { type: 'done', say: (texts) => texts.copied(outcome) };
    case 'waiting':
      return { type: 'refused', say: (texts) => texts.waiting(outcome.cells) };
    case 'protected':
      return { type: 'refused', say: (texts) => texts.protectedSheets(outcome.sheets) };
    case 'commented':
      return { type: 'refused', say: (texts) => texts.commented };
  }
}

/** The sheets are made when one is asked for. */
async function loadTemplates() {
  try {
    return await import(/* webpackChunkName: "templates" */ './templates');
  } catch {
    throw new WorkbookError('notLoaded', 'templates.js');
  }
}

/** What the parts of this view share. */
export function useShare() {
  const view = useView<ShareState, ShareEvent, ShareTexts>('share');
  const { actions, pane } = view;
  const { share, templates } = pane.desk;
  const commands = useMemo(() => new ShareCommands(share, templates, actions), [share, templates, actions]);
  return { ...view, commands };
}
