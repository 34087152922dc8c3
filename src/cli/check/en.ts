import { FINDING_TEXTS } from '../../functions/deliveryPlan/findings';
import type { CheckTexts } from './ja';

export const en: CheckTexts = {
  language: 'en',
  findings: FINDING_TEXTS.en,
  rules: {
    notChecked: { name: 'Plan not checked', why: 'What cannot be read as a plan cannot be checked by any rule.' },
    twice: {
      name: 'Plan twice',
      why: 'A month of a municipality that is added twice makes the prefecture’s totals too large.',
    },
    noPlan: {
      name: 'Plan missing',
      why: 'Without the plans of all municipalities with a target, the totals cannot be compared with it.',
    },
    circular: {
      name: 'Circular reference',
      why: 'What a formula gives that uses its own result depends on how it is calculated, and cannot be relied on.',
    },
    external: {
      name: 'External link',
      why: 'Values of other workbooks stay as they were until the book is updated and saved.',
    },
    macros: {
      name: 'Macros',
      why: 'Macros are not run, so what they put in is as of when the book was last saved.',
    },
    encrypted: {
      name: 'Encryption',
      why: 'Excel encrypts books that are only protected against changes with a password of its own, and opens them without asking.',
    },
    stale: {
      name: 'Not calculated again',
      why: 'A formula that reads something that changed, and that cannot be calculated here with certainty, keeps the result of the file.',
    },
    unverified: {
      name: 'Unverified',
      why: 'The file has no result for these formulas. They were calculated, but nothing shows that Excel would come to the same.',
    },
    hidden: {
      name: 'Hidden sheet',
      why: 'Whoever opens the book does not see it, yet its plans are in the totals, and formulas use its values.',
    },
    format: {
      name: 'File format',
      why: 'Of .xls, .xlsb, .ods and CSV only what can be read is read. The original stays as it is.',
    },
    mended: {
      name: 'Mended',
      why: 'PLANFIX takes, of the plans that keep the rules, the one with the fewest staff, then windows, weekend days and terminals. Nothing becomes less.',
    },
    kept: {
      name: 'Not mended',
      why: 'Formulas, and figures of which it is not known what they add up, are not written over. Mend the formula or what it uses.',
    },
    copy: {
      name: 'Mended copy',
      why: 'The original stays as it is. The copy is checked again, and what is left is counted.',
    },
  },
  why: (text, source) => `${text} (${source})`,

  twice: (body, at, months) => {
    const where = 'file' in at ? `“${at.file}”` : `the sheet “${at.sheet}” of the same book`;
    return months > 0
      ? `The plan of ${body} is in ${where} too, and ${months} months are in both. The totals have those months from ${where} only. Take one of them away and check again.`
      : `The plan of ${body} is in ${where} too. No month is in both, so the totals have them all.`;
  },
  hidden: (sheet, isVery, hasPlan) =>
    `The sheet “${sheet}” is hidden${isVery ? ', and not in the list of “Unhide” either' : ''}. ` +
    (hasPlan
      ? 'It has a plan, which was checked and is in the totals. See whether it is meant to be.'
      : 'It has figures but no plan, and was not checked.'),
  noPlan: (body) =>
    `There is no plan of ${body}, which has a target. Look whether it was handed in, and whether it goes by the same name.`,
  noTarget: 'The target was not checked: the table of targets (--target) lacks the population and the cards delivered.',
  circular: (cell) =>
    `The plan uses a formula that refers back to itself (${cell}). Mend it in Excel with Formulas, Error Checking, Circular References.`,
  external: (count) =>
    `There are ${count} links to other workbooks. The values saved in the file were checked. Ask for a copy with its links updated, or with values instead.`,
  macros: 'The book has macros. They were not run; the values saved in the file were checked.',

  change: (item, before, after, why) => `${item}: ${before === null ? '' : `${before} to `}${after} (${why}).`,
  added: (why, yen) => `${why}, ${yen} yen more`,
  formulaKept: (change, after) =>
    `${change} It is a formula and was not written over. Mend the formula or what it uses, so that it gives ${after}.`,
  totalKept:
    'The figure in the row of totals is not the sum of the months, and was not written over. Look what it adds up, and mend it.',
  notMended: (why) => `This plan was not mended. ${why}`,
  copy: (path, serious, warning, uncalculated) =>
    `The mended copy is “${path}”. Left in it: serious ${serious}, warnings ${warning}.${uncalculated > 0 ? ` Formulas that could not be calculated and hold their former results: ${uncalculated}. Open it in Excel and calculate.` : ''}`,

  encrypted:
    'The book is encrypted and was opened, as by Excel, with the password that Excel has for this. The original stays as it is; the copy of --fix is not encrypted.',
  stale: (cells, formula, inCopy) =>
    `${inCopy ? 'In the copy, ' : ''}${cells} (${formula}) keeps the result of the file: something that it reads has changed, and it cannot be calculated here with certainty. Open ${inCopy ? 'the copy' : 'the file'} in Excel and save it${inCopy ? '' : ', and check that'}.`,
  unverified: (cells, formula, inCopy) =>
    `${inCopy ? 'In the copy, ' : ''}${cells} (${formula}) had no result in the file and was calculated here. Nothing shows that Excel would come to the same (unverified). Look at it in Excel.`,

  unreadable: {
    noPlan:
      'There is no plan in it. A plan has the headings 年月 (month) and 交付想定枚数 (cards planned) in one row. Look whether it is the right file.',
    memory: 'There was not enough memory to read it. Delete unused rows, columns and sheets, save it and check again.',
    stack: 'Its formulas are nested, or lead from one to the next, too deeply. Divide them, save it and check again.',
    wide: (sheet) =>
      `The plan on the sheet “${sheet}” is too large to check: see whether a cell far out holds a value, delete unused rows and columns, save it and check again.`,
    timeout: (minutes) =>
      `It was given up after ${minutes} minutes. Save it with fewer unused sheets and formulas, and check again.`,
    uncalculated: (reason) =>
      `The file does not hold the results of its formulas, and they could not be calculated (${reason}). Open it in Excel or LibreOffice, save it and check again.`,
    failed: (reason) => `Something unexpected went wrong while it was read (${reason}).`,
  },

  sheets: {
    ...{ findings: 'Findings', bodies: 'Municipalities', prefecture: 'Prefecture', rules: 'Rules', loads: 'Loads' },
    unreadable: 'Unreadable files',
  },
  findingColumns: {
    ...{ file: 'File', sheet: 'Sheet', cell: 'Cell', body: 'Municipality', month: 'Month' },
    ...{ rule: 'Rule', severity: 'Severity', text: 'What', why: 'Why' },
  },
  bodyColumns: {
    ...{ body: 'Municipality', files: 'Files', first: 'First month', last: 'Last month', months: 'Months' },
    ...{ planned: 'Cards planned', target: 'Target', over: 'Planned less target' },
    ...{ actual: 'Cards delivered', applied: 'Applications', verdict: 'Verdict' },
  },
  monthColumns: {
    ...{ month: 'Month', bodies: 'Municipalities', target: 'Target', over: 'Planned less target' },
    ...{ sum: 'Cards planned so far', share: 'Share of the whole target' },
    ...{ found: 'Municipalities with serious findings or warnings', none: 'Findings of no month' },
  },
  ruleColumns: { rule: 'Rule', bodies: 'Municipalities with serious findings or warnings' },
  loadTexts: {
    title: 'Load of the windows against their capacity',
    note: 'The load is the cards planned and the renewals, counted as parts of a card. The capacity is dedicated, shared and off-site windows × cards a day × days, as PLANCHECK has it in its rule on windows. Parts of 0.1% count as 0.1%.',
    over: '"over "0%',
    short: 'Too little capacity: PLANCHECK finds it. “none” stands where there are cards, and no windows or no days.',
    near: 'Enough, with little to spare. Who changes the two shares on the left changes the colours.',
    upTo: 'up to that',
    enough: 'Enough, with some to spare.',
    blank: 'blank',
    unknown: 'Not known. The last column says why.',
    reasons: 'Blank months, and why',
    unsureMark: '*',
    unsure: 'Whether the shared windows do the renewals already is not known: all of them are counted.',
    noCapacity: 'none',
    noPlan: 'no plan',
    unreadPlan: 'the plan could not be checked (see the sheet Findings)',
    noMonth: 'not in the plan',
    lacks: (items) => `missing or unreadable: ${items}`,
    nothing: 'neither cards nor capacity',
    reason: (from, to, why) => `${from}${to === '' ? '' : ` to ${to}`}: ${why}`,
    fiscalYear: (year) => `FY${year}`,
    monthFormat: 'mmm',
  },
  unreadableColumns: { file: 'File', why: 'Why' },
  total: 'Total',
  inSums: 'In the sums',
  notInSums: 'Not in the sums',
  lacking: {
    figure: (item, parts) => `${item} (blank: ${parts})`,
    bodies: (count) => (count === 1 ? '1 municipality' : `${count} municipalities`),
    months: (count) => (count === 1 ? '1 month' : `${count} months`),
    cells: (count) => (count === 1 ? '1 cell' : `${count} cells`),
    before: 'cards so far: those of an earlier month',
    noPlan: (bodies) => (bodies === 1 ? '1 municipality without a plan' : `${bodies} municipalities without a plan`),
    unread: (bodies) =>
      bodies === 1
        ? '1 municipality whose plan was not checked'
        : `${bodies} municipalities whose plans were not checked`,
    unreadable: (files) => (files === 1 ? '1 file that could not be read' : `${files} files that could not be read`),
  },
  monthFormat: 'yyyy-mm',
  month: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
  and: ', ',

  progress: (done, all, left) => `${done}/${all} files ${left}`,
  timeLeft: (seconds) =>
    seconds >= 90 ? `about ${Math.round(seconds / 60)} min left` : `about ${Math.max(1, Math.round(seconds))} s left`,
  checking: 'Checking',
  unreadableFile: (file, why) => `${file}: could not be read. ${why}`,
  summary: (files, bodies, unreadable) =>
    `Checked ${files} files (${bodies} municipalities; ${unreadable} files could not be read).`,
  counts: (serious, warning, information) =>
    `Findings: serious ${serious}, warning ${warning}, information ${information}`,
  summaries: {
    rules: 'By rule:',
    months: 'By month:',
    bodies: 'By municipality:',
    severities: (serious, warning) => `serious ${serious}, warning ${warning}`,
    ofBodies: (count) => `municipalities ${count}`,
    more: (count) => `${count} more: see the workbook of the findings, or --json.`,
  },
  written: (path) => `The findings are in “${path}”.`,
  mendedCounts: (files, values, kept) => `Mended copies: ${files} (figures mended ${values}, not mended ${kept})`,

  errors: {
    noOutput: 'Say with -o where the findings go, or give --json.',
    noFiles: 'There are no files to check.',
    copyIsInput: (path) =>
      `The copy “${path}” of --fix is one of the files to check. Name another folder, so that the original is not lost.`,
    copyIsOutput: (path) =>
      `“${path}” is the output of -o and a copy of --fix too. Give another name or folder with -o.`,
    missing: (path) => `There is no file for “${path}”. Look at the path.`,
    outputIsInput: (path) =>
      `“${path}” is one of the files to check. So that it is not lost, give another name or folder with -o.`,
    outputNotWritten: (path, reason) => `“${path}” could not be written. ${reason}`,
    target: (path, why) => `The targets in “${path}” could not be read. ${why}`,
    costsWithoutFix: '--costs goes with --fix, which writes mended copies.',
    costs: (path, why) => `The costs in “${path}” could not be read. ${why}`,
    noCosts: 'It has neither a price (yen) such as 専用窓口1か月 nor a ceiling such as 専用窓口数の上限.',
    csvSheet: 'A CSV file has no sheets. Leave out “!” and what follows.',
    costsTooLarge: 'It is too large for a table of costs. Leave two columns, item and amount.',
    whichSheet: (names) => `It shows not one sheet but these: ${names}. Name one as in costs.xlsx!Sheet1.`,
    noSheet: (name, names) => `It has no sheet “${name}”, but: ${names}.`,
    noTarget:
      'There is no table of targets. It needs the headings 団体名, 人口 and 累計交付枚数, or 年月 and 目標枚数, and rows below.',
  },

  command: {
    about: 'Check all delivery plans in folders or files, and write the findings into one workbook',
    usageLine: '[options] books or folders... -o findings.xlsx',
    paths: 'Workbooks to check (.xlsx, .xlsm, .xls, .xlsb, .ods, CSV): files, folders and wildcards (*, ?, **)',
    output: 'workbook for the findings (.xlsx)',
    json: 'write the findings to standard output as JSON',
    fix: 'write copies of the books with their plans mended by PLANFIX into this folder (the originals stay)',
    costs: 'prices and ceilings of PLANFIX for --fix: CSV of two columns, item and amount, or costs.xlsx!Sheet1',
    target: 'workbook with the targets (団体名, 人口 and 累計交付枚数; or 年月 and 目標枚数)',
    after: `Examples:
  myna check plans/*.xlsx -o findings.xlsx
  myna check plans -o findings.xlsx --target targets.xlsx
  myna check plans --json > findings.json
  myna check plans -o findings.xlsx --fix out
  myna check plans -o findings.xlsx --fix out --costs costs.csv`,
  },
};
