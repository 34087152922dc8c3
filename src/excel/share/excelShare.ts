import type { Share } from '../../desk';
import { supports } from '../hostSupport';
import { runExcel } from '../runExcel';
import { findUnresolved, hostFacts, probe } from './diagnosis';
import { copyAsValues } from './valueCopy';

/** The API of comments came with this one. */
const COMMENTS = '1.10';

export const excelShare: Share = {
  copyAsValues: (request) => runExcel((context) => copyAsValues(context, request)),
  recalculate: () =>
    runExcel(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    }),
  offersComments: () => {
    if (!supports('ExcelApi', COMMENTS)) return Promise.resolve(false);
    // A host may have the version and yet no comments, as the workbench does.
    const counted = runExcel(async (context) => {
      context.workbook.comments.getCount();
      await context.sync();
    });
    return counted.then(
      () => true,
      () => false,
    );
  },
  diagnose: async () => ({
    ...hostFacts(),
    probe: await runExcel(probe),
    unresolved: await runExcel(findUnresolved),
  }),
};
