import { writeFileSync } from 'node:fs';
import { hostsPage } from './hosts/page';
import { readReports } from './hosts/reports';

const reports = readReports('docs/hosts/reports');
for (const [file, language] of [
  ['docs/hosts.md', 'ja'],
  ['docs/en/hosts.md', 'en'],
] as const) {
  writeFileSync(file, hostsPage(language, reports));
  console.log(`${file}: ${reports.length} reports`);
}
