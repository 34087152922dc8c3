import type { DiagnosisTexts } from './ja';
import { more } from './more';

export const en: DiagnosisTexts = {
  textTitle: 'MYNA diagnosis',
  next: 'What to do',
  states: { ok: 'OK', problem: 'Problem', fact: 'Info' },

  program: 'Release of MYNA',
  release: (version, day) => `${version} (tariffs and rules verified on ${day})`,
  host: 'Excel',
  hostVersion: (platform, version, api) =>
    `${platform ?? 'unknown kind'}, version ${version ?? 'unknown'}, ExcelApi ${api ?? 'unknown'}`,
  customFunctions: 'Functions in cells',
  sharedRuntime: 'Shared runtime',
  supported: (set) => `Available (${set}).`,
  unsupported: 'Not available.',
  noCustomFunctions:
    'Open the workbook in Excel of Microsoft 365 or in Excel on the web. Where neither can be had, calculate in the workbench and pass on a copy of values.',
  noSharedRuntime: 'Functions may be unable to tell a blank cell from 0. Update Excel.',

  probe: 'Trial formula',
  calculated: (result) =>
    // The result is the functions' own text, which is Japanese.
    `=MYNA.DATAVERSION() was calculated. Its result: “${result}”.`,
  error: (error) => `=MYNA.DATAVERSION() gave ${error}.`,
  nameNext:
    'The functions of the add-in are not loaded yet. Wait a minute and diagnose again; if that does not help, remove and add the add-in, then restart Excel.',
  busyNext: 'The calculation is not finished. Wait a little, then diagnose again.',
  errorNext: 'Restart Excel and diagnose again. If it happens again, send this diagnosis to your administrator.',
  untried: (detail) => `No sheet could be made to try it on (${detail}).`,
  untriedNext: 'Unprotect the workbook on the Review tab, or diagnose in a new workbook.',

  unresolved: 'Formulas that are not loaded (_xldudf_)',
  none: 'None.',
  cells: (count, named) => `${count}: ${named.join(', ')}${more(count, named, 'and more')}`,
  unresolvedNext:
    'Press “Recalculate everything”. If any remain, select the cell and press F2 and then Enter, which reads it again.',
};
