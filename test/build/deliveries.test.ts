import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const folder = process.env['E2E_FOLDER'] ?? join(__dirname, '../../dist-local');

test.each(['functions.js', 'plan-functions.js', 'taskpane.js', 'shell.js'])(
  '%s does not hold the deliveries of the bodies, which come in a file of their own',
  (file) => {
    const script = readFileSync(join(folder, file), 'utf8');
    const bodies = (
      JSON.parse(readFileSync(join(__dirname, '../../generated/deliveries.json'), 'utf8')) as { bodies: string }
    ).bodies;
    const [first = '', last = ''] = [bodies.split('\n')[0], bodies.split('\n').at(-1)];
    expect(first).toMatch(/^011002,北海道,札幌市,/);
    for (const line of [first, last]) expect(script).not.toContain(line.slice(0, 40));
  },
);
