import { quotedSheet } from '../../../sheet';
import type { Unread } from '../../../sheet';
import type { HostFacts, OfficeFacts, Probe } from '../../../desk';
import { unreadLines } from '../../parts/messages';
import type { FrameTexts } from '../../texts';
import type { DiagnosisTexts } from './texts/ja';

export interface Finding {
  readonly state: 'ok' | 'problem' | 'fact';
  readonly title: string;
  readonly value: string;
  /** What to do about it. */
  readonly next?: string;
}

/** As many cells are named as a person would look at one by one. */
const NAMED = 5;

export interface Program {
  readonly version: string;
  /** The day to which its data was verified, as people write days. */
  readonly verifiedOn: string;
}

/** What was found, and what to do next about each of it. */
export function findings(facts: HostFacts, program: Program, texts: DiagnosisTexts, frame: FrameTexts): Finding[] {
  return [
    { state: 'fact', title: texts.program, value: texts.release(program.version, program.verifiedOn) },
    ...ofOffice(facts.office, texts),
    probed(facts.probe, texts),
    unresolved(facts, texts),
    ...notRead(facts.unread, texts, frame),
  ];
}

function ofOffice(office: OfficeFacts | null, texts: DiagnosisTexts): Finding[] {
  if (!office) return [{ state: 'fact', title: texts.place, value: texts.workbench }];
  const { platform, version, excelApi, customFunctions, sharedRuntime } = office;
  return [
    { state: 'fact', title: texts.host, value: texts.hostVersion(platform, version, excelApi) },
    supported(texts.customFunctions, 'CustomFunctionsRuntime', customFunctions, texts.noCustomFunctions, texts),
    supported(texts.sharedRuntime, 'SharedRuntime', sharedRuntime, texts.noSharedRuntime, texts),
  ];
}

function supported(title: string, set: string, version: string | null, next: string, texts: DiagnosisTexts): Finding {
  return version === null
    ? { state: 'problem', title, value: texts.unsupported, next }
    : { state: 'ok', title, value: texts.supported(`${set} ${version}`) };
}

function probed(probe: Probe, texts: DiagnosisTexts): Finding {
  const title = texts.probe;
  switch (probe.state) {
    case 'calculated':
      return { state: 'ok', title, value: texts.calculated(probe.text) };
    case 'untried':
      return { state: 'fact', title, value: texts.untried(probe.detail), next: texts.untriedNext };
    case 'error': {
      const next = { '#NAME?': texts.nameNext, '#BUSY!': texts.busyNext }[probe.error] ?? texts.errorNext;
      return { state: 'problem', title, value: texts.error(probe.error), next };
    }
  }
}

function unresolved({ unresolved: cells, unread }: HostFacts, texts: DiagnosisTexts): Finding {
  const title = texts.unresolved;
  if (cells.length === 0 && unread.length > 0) return { state: 'fact', title, value: texts.noneRead };
  if (cells.length === 0) return { state: 'ok', title, value: texts.none };
  const named = cells.slice(0, NAMED).map(({ sheet, cell }) => `${quotedSheet(sheet)}!${cell}`);
  return { state: 'problem', title, value: texts.cells(cells.length, named), next: texts.unresolvedNext };
}

function notRead(unread: readonly Unread[], texts: DiagnosisTexts, frame: FrameTexts): Finding[] {
  if (unread.length === 0) return [];
  const value = unreadLines(unread, frame).join(' ');
  return [{ state: 'problem', title: texts.unread, value, next: frame.unreadNext }];
}

/** As plain text, for a message to whoever looks after the add-in. */
export function plainText(found: readonly Finding[], texts: DiagnosisTexts): string {
  const lines = found.flatMap(({ state, title, value, next }) => [
    `[${texts.states[state]}] ${title}: ${value}`,
    ...(next === undefined ? [] : [`    ${texts.next}: ${next}`]),
  ]);
  return [texts.textTitle, ...lines].join('\n');
}
