import { mkdirSync, writeFileSync } from 'node:fs';
import holidayJp from '@holiday-jp/holiday_jp';
import { compileHolidays } from '../src/reference/compile/compileHolidays';

const compiled = compileHolidays(Object.keys(holidayJp.holidays));
mkdirSync('generated', { recursive: true });
writeFileSync('generated/holidays.json', JSON.stringify(compiled));
console.log(`generated/holidays.json: ${compiled.gaps.length} days, ${compiled.from} to ${compiled.to}`);
