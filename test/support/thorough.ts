const { THOROUGH: thorough, EXCEL_PROFILE: excel } = globalThis as { THOROUGH?: boolean; EXCEL_PROFILE?: string };

/** `npm run test:long` tries more variants: every theme at every width, every Excel (jest.long.config.js). */
export const THOROUGH = thorough === true;

/** The id of the Excel that this run of test/excel is about; without one, tests open an Excel that knows everything. */
export const EXCEL_PROFILE = excel;
