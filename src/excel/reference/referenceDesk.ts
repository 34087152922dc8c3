import type { ReferenceDesk } from '../../desk';
import { runExcel } from '../runExcel';
import { namedTables } from './namedTables';
import { readCells, readFormulas, readSelection } from './readCells';
import { writeRows } from './writeRows';

export const excelReference: ReferenceDesk = {
  formulas: () => runExcel(readFormulas),
  cells: (references) => runExcel((context) => readCells(context, references)),
  selectedCells: () => runExcel(readSelection),
  namedTables: (isOwn) => runExcel((context) => namedTables(context, isOwn)),
  writeRows: (replacement) => runExcel((context) => writeRows(context, replacement)),
};
