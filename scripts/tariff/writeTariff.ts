import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { FIELDS, filesOf } from './tariffFile';
import type { TariffSeeds } from './tariffFile';

export async function writeTariff(root: string, { source, lines }: TariffSeeds): Promise<void> {
  const { sourceFile, tariffFile } = filesOf(root);
  const [heading] = readFileSync(tariffFile, 'utf8').split('\n', 1);
  writeFileSync(
    tariffFile,
    [heading, ...lines.map((line) => FIELDS.map((field) => line[field]).join(','))].join('\n') + '\n',
  );
  writeFileSync(sourceFile, await format(JSON.stringify(source), { parser: 'json', printWidth: 120 }));
}
