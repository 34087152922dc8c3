import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const FOLDER = join(__dirname, '../../src/excel');
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

/** The pane marks cells by their fill, so that no Excel needs a guard (OfficeDev/office-js#5959). */
test('no Excel gets a conditional format from us: beside custom functions they were seen to crash LTSC 2021', () => {
  expect(sources.length).toBeGreaterThan(10);
  const asking = sources.filter((name) => /conditionalFormat/i.test(readFileSync(join(FOLDER, name), 'utf8')));
  expect(asking).toEqual([]);
});
