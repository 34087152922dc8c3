import type { Language } from '../../src/functions';
import { ALL_IDS, topicOf } from '../../src/taskpane/views/share/selfTest/checks';
import type { Outcome } from '../../src/taskpane/views/share/selfTest/results';
import { PROFILES } from '../../test/support/excelHost/profiles';
import { CAPABILITIES } from './capabilities';
import type { Capability, Verdict } from './capabilities';
import { ON_DOUBLES } from './doubles';
import type { PastedReport } from './reports';
import { WORDS } from './words';

const VERDICTS: Readonly<Record<Exclude<Outcome, 'notRun'>, Verdict>> = {
  ...{ ok: 'works', late: 'difference', known: 'difference' },
  ...{ differs: 'fails', refused: 'fails', noAnswer: 'fails', unsupported: 'fails' },
};
const GRAVEST: readonly Verdict[] = ['fails', 'difference', 'works'];

/** docs/hosts.md, or its English. */
export function hostsPage(language: Language, reports: readonly PastedReport[]): string {
  const words = WORDS[language];
  const rows = CAPABILITIES.map((capability) => [
    capability.title[language],
    ...PROFILES.map(({ id }) => cellOf(capability, id, language, reports)),
  ]);
  const notes = CAPABILITIES.filter(({ note }) => note[language] !== '').map(
    ({ title, note }) => `- **${title[language]}** — ${note[language]}`,
  );
  return [
    ...words.intro,
    table([words.capability, ...PROFILES.map(({ name }) => name[language])], rows),
    `## ${words.notesHeading}`,
    notes.join('\n'),
    `## ${words.reportsHeading}`,
    ...words.howToAdd,
    reports.length === 0
      ? words.noReports
      : table(
          words.reportColumns,
          reports.map((each) => reportRow(each, language)),
        ),
    '',
  ].join('\n\n');
}

/** What a real Excel gave goes first, then what is publicly told; a double alone confirms nothing. */
function cellOf(capability: Capability, excel: string, language: Language, reports: readonly PastedReport[]): string {
  const words = WORDS[language];
  const told = capability.told[excel];
  const ids = ALL_IDS.filter((id) => capability.checks.includes(topicOf(id)));
  const latest = reports.filter((report) => report.excel === excel && ids.some((id) => report.outcomes.has(id))).at(-1);
  const tested = latest && verdictOf(ids.map((id) => latest.outcomes.get(id) ?? 'notRun'));
  // That no words are offered is MYNA's own doing, whatever the Excel.
  const onDoubles = ids.filter((id) => topicOf(id) !== 'offered').map((id) => ON_DOUBLES[excel]?.[id] ?? 'ok');
  const onDouble = verdictOf(onDoubles);
  const evidence = [
    ...(tested ? [words.selfTest(latest.name)] : []),
    ...(told ? [told.from[language]] : []),
    ...(onDouble ? [words.double(words.verdicts[onDouble])] : []),
  ];
  const verdict = tested ?? told?.verdict;
  const said = verdict ? words.verdicts[verdict] : words.unverified;
  return evidence.length === 0 ? said : `${said}${words.brackets(evidence)}`;
}

/** The gravest of them; undefined where nothing was run. */
function verdictOf(outcomes: readonly Outcome[]): Verdict | undefined {
  const verdicts = outcomes.flatMap((outcome) => (outcome === 'notRun' ? [] : [VERDICTS[outcome]]));
  return GRAVEST.find((verdict) => verdicts.includes(verdict));
}

function reportRow({ name, excel, place, outcomes }: PastedReport, language: Language): string[] {
  const all = [...outcomes.values()];
  const counted = GRAVEST.map((verdict) => {
    const count = all.filter((outcome) => outcome !== 'notRun' && VERDICTS[outcome] === verdict).length;
    return `${WORDS[language].verdicts[verdict]} ${count}`;
  });
  return [name, PROFILES.find(({ id }) => id === excel)!.name[language], place, counted.reverse().join(', ')];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
