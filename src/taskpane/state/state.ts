import type { Selection } from '../../excel/workbook';
import type { WorkbookFault } from '../../excel/workbookError';
import type { Language } from '../../functions';
import { initialCheck, reduceCheck } from '../views/check/state';
import type { CheckEvent, CheckState } from '../views/check/state';
import { initialExplain, reduceExplain } from '../views/explain/state';
import type { ExplainEvent, ExplainState } from '../views/explain/state';
import { initialReference, reduceReference } from '../views/reference/state';
import type { ReferenceEvent, ReferenceState } from '../views/reference/state';
import { initialShare, reduceShare } from '../views/share/state';
import type { ShareEvent, ShareState } from '../views/share/state';
import type { Texts } from '../texts';

export const VIEWS = ['reference', 'functions', 'explain', 'check', 'share'] as const;
export type View = (typeof VIEWS)[number];

/** What the pane has to say about the last thing that was asked of it; in whatever language it shows. */
export interface Notice {
  readonly tone: 'success' | 'error';
  readonly say: (texts: Texts) => string;
  /** What Office said, for those who look after the add-in. */
  readonly detail?: string;
}

/** A formula that waits for leave to replace what a cell holds. */
export interface Question {
  readonly address: string;
  readonly content: string;
  readonly formula: string;
  readonly name: string;
}

/** Something that waits for a person's leave. */
export interface Confirmation {
  readonly say: (texts: Texts) => string;
  /** What the button says that gives leave. */
  readonly yes: (texts: Texts) => string;
  readonly run: () => void;
}

export interface PaneState {
  readonly language: Language;
  readonly view: View;
  /** Whether the introduction stands in the place of the view. */
  readonly welcome: boolean;
  readonly query: string;
  /** The function whose details show. */
  readonly chosen: string | null;
  /** What was typed for the arguments, by function. */
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  /** Whether missing arguments are pointed out: not before somebody tried to insert. */
  readonly tried: boolean;
  readonly recent: readonly string[];
  readonly tariffDay: string | null;
  readonly selection: Selection | null;
  readonly busy: boolean;
  readonly notice: Notice | null;
  readonly question: Question | null;
  readonly confirmation: Confirmation | null;
  readonly reference: ReferenceState;
  readonly explain: ExplainState;
  readonly check: CheckState;
  readonly share: ShareState;
}

export type PaneEvent =
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'viewChosen'; readonly view: View }
  | { readonly type: 'welcomeChosen'; readonly open: boolean }
  | { readonly type: 'queryTyped'; readonly query: string }
  | { readonly type: 'functionChosen'; readonly name: string | null }
  | { readonly type: 'argumentTyped'; readonly name: string; readonly index: number; readonly input: string }
  | { readonly type: 'argumentsMissing' }
  | { readonly type: 'dayChosen'; readonly day: string }
  | { readonly type: 'selectionMoved'; readonly selection: Selection | null }
  | { readonly type: 'reference'; readonly event: ReferenceEvent }
  | { readonly type: 'explain'; readonly event: ExplainEvent }
  | { readonly type: 'check'; readonly event: CheckEvent }
  | { readonly type: 'share'; readonly event: ShareEvent }
  | { readonly type: 'started' }
  | { readonly type: 'leaveAsked'; readonly confirmation: Confirmation }
  | { readonly type: 'asked'; readonly question: Question }
  | { readonly type: 'done'; readonly say: (texts: Texts) => string; readonly used?: string }
  | { readonly type: 'refused'; readonly say: (texts: Texts) => string }
  | { readonly type: 'failed'; readonly fault: WorkbookFault; readonly detail: string }
  | { readonly type: 'dismissed' };

export function initialState(known: Pick<PaneState, 'language' | 'recent' | 'tariffDay'>): PaneState {
  return {
    ...known,
    view: 'functions',
    welcome: false,
    query: '',
    chosen: null,
    inputs: {},
    tried: false,
    selection: null,
    busy: false,
    notice: null,
    question: null,
    confirmation: null,
    reference: initialReference,
    explain: initialExplain,
    check: initialCheck,
    share: initialShare,
  };
}

/** Nothing hangs over from what was asked before. */
const SETTLED = { busy: false, notice: null, question: null, confirmation: null } as const;

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'languageChosen':
      return { ...state, language: event.language };
    case 'viewChosen':
      return { ...state, ...SETTLED, view: event.view, welcome: false };
    case 'welcomeChosen':
      return { ...state, ...SETTLED, welcome: event.open };
    case 'queryTyped':
      return { ...state, query: event.query };
    case 'functionChosen':
      return { ...state, ...SETTLED, chosen: event.name, tried: false };
    case 'argumentTyped':
      return { ...state, question: null, inputs: withInput(state.inputs, event.name, event.index, event.input) };
    case 'argumentsMissing':
      return { ...state, ...SETTLED, tried: true };
    case 'dayChosen':
      return { ...state, ...SETTLED, tariffDay: event.day };
    case 'selectionMoved':
      return { ...state, selection: event.selection };
    case 'reference':
    case 'explain':
    case 'check':
    case 'share':
      return { ...state, ...inView(state, event) };
    default:
      return answered(state, event);
  }
}

type ViewEvent = Extract<PaneEvent, { type: 'reference' | 'explain' | 'check' | 'share' }>;

/** Each view keeps what is its own. */
function inView(state: PaneState, event: ViewEvent): Partial<PaneState> {
  switch (event.type) {
    case 'reference':
      return { reference: reduceReference(state.reference, event.event) };
    case 'explain':
      return { explain: reduceExplain(state.explain, event.event) };
    case 'check':
      return { check: reduceCheck(state.check, event.event) };
    case 'share':
      return { share: reduceShare(state.share, event.event) };
  }
}

type Answer = Exclude<
  PaneEvent,
  ViewEvent | { type: `${string}Chosen` | `${string}Typed` | 'argumentsMissing' | 'selectionMoved' }
>;

function answered(state: PaneState, event: Answer): PaneState {
  const settled = { ...state, ...SETTLED };
  switch (event.type) {
    case 'started':
      return { ...settled, busy: true };
    case 'asked':
      return { ...settled, question: event.question };
    case 'leaveAsked':
      return { ...settled, confirmation: event.confirmation };
    case 'done':
      return {
        ...settled,
        notice: { tone: 'success', say: event.say },
        recent: event.used === undefined ? state.recent : usedFirst(state.recent, event.used),
      };
    case 'refused':
      return { ...settled, notice: { tone: 'error', say: event.say } };
    case 'failed': {
      const detail = event.fault === 'unexpected' ? { detail: event.detail } : {};
      return { ...settled, notice: { tone: 'error', say: (texts) => texts.fault(event.fault), ...detail } };
    }
    case 'dismissed':
      return settled;
  }
}

const MOST_RECENT = 5;

function usedFirst(recent: readonly string[], used: string): readonly string[] {
  return [used, ...recent.filter((name) => name !== used)].slice(0, MOST_RECENT);
}

function withInput(inputs: PaneState['inputs'], name: string, index: number, input: string): PaneState['inputs'] {
  const typed = [...(inputs[name] ?? [])];
  for (let position = typed.length; position < index; position += 1) typed.push('');
  typed[index] = input;
  return { ...inputs, [name]: typed };
}
