import { writeFileSync } from 'node:fs';
import { isoOf, readDate } from '../src/domain/calendar';
import { forecaster } from '../src/domain/renewal/forecast';
import { termsOn } from '../src/functions/renewal';
import { loadDeliveries } from '../src/reference/deliveries';
import type { NationalIssues } from '../src/reference/national';

const FILE = 'generated/national.json';

/** Whole cards, and shares to a millionth: what is left out is far below what is uncertain. */
const SHARE = 1e6;

void loadDeliveries().then(({ statistics }) => {
  const period = { from: readDate('2026-04-01'), to: readDate('2027-03-01') };
  const { issued, held } = forecaster(statistics, termsOn)(statistics.nation, period);
  const months = issued.map(({ month, minorShare, ...one }) => ({
    month: isoOf(month),
    issued: Math.round(one.issued),
    minorShare: Math.round(minorShare * SHARE) / SHARE,
    basis: one.basis,
  }));
  writeFileSync(FILE, JSON.stringify({ held, months } satisfies NationalIssues));
  console.log(`${FILE}: ${months.length} months`);
});
