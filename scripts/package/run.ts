import { readOptions } from './arguments';
import { writePackage } from './write';

const FOLDER = 'release';

/** npm run package -- --origin https://addin.example.lg.jp [--officejs cdn|self] [--excel-on-the-web allow|deny]: all that is handed out, in one folder. */
try {
  const files = writePackage(readOptions(process.argv.slice(2)), FOLDER);
  for (const [name, content] of Object.entries(files)) {
    if (!name.startsWith('docs/')) console.log(`${FOLDER}/${name}: ${(content.length / 2 ** 20).toFixed(1)} MB`);
  }
  console.log(`使い分けは ${FOLDER}/docs/get.html にあります。 / When to take which: ${FOLDER}/docs/en/get.html`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
