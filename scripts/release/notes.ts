import type { Plan } from './plan';

export interface Made {
  readonly plan: Plan;
  readonly commit: string;
  /** The tests that ran before it was made, and passed. */
  readonly tests: readonly string[];
  readonly questions: readonly string[];
  /** Names and sizes in bytes. */
  readonly files: readonly (readonly [name: string, size: number])[];
}

/** What goes along with a release, for its owner and for whoever hands it on. */
export function releaseNotes({ plan, commit, tests, questions, files }: Made): string {
  const { version, last, unreleased, changed } = plan;
  return [
    `# MYNA ${version}`,
    `コミット / commit: ${commit}`,
    section('所有者に決めていただくこと / For the owner to decide', questions),
    section('入っているもの / What is here（docs/get.html から / begin with docs/get.html）', [
      ...files.map(([name, size]) => `${name}: ${sizeText(size)}`),
    ]),
    section(
      '変更 / Changes',
      unreleased.map((line) => line.replace(/^- /, '')),
    ),
    section(
      `結果の変わる例 / Examples that give another result than ${last ?? '（前の版なし / no earlier release）'}`,
      changed.map(({ formula, before, after }) => `\`${formula}\`: ${before} → ${after}`),
    ),
    section(
      '済ませた試験 / Tests that passed',
      tests.length > 0 ? tests : ['なし。この版は試験をせずに作られました。 / None: made without tests.'],
    ),
  ].join('\n\n');
}

function section(heading: string, lines: readonly string[]): string {
  return [`## ${heading}`, '', ...(lines.length > 0 ? lines.map((line) => `- ${line}`) : ['なし / None'])].join('\n');
}

function sizeText(bytes: number): string {
  return bytes < 2 ** 20 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
