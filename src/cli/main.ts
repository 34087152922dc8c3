import { worstOf } from './common/exitCodes';
import { troubleText } from './common/files';
import { removeLeftovers } from './common/leftovers';
import { languageOf } from './common/session';
import { TEXTS } from './common/texts';
import { visibleLine } from './common/visible';
import { run } from './program';

const args = process.argv.slice(2);
const language = languageOf(args, process.env);
const texts = TEXTS[language];
const { stdout: out, stderr: err } = process;

process.on('exit', removeLeftovers);
// Whatever nobody has thought of is said in words too, and leaves nothing behind.
process.on('uncaughtException', (error: unknown) => {
  err.write(`${visibleLine(texts.failed(error instanceof Error ? error.message : String(error)))}\n`);
  process.exit(2);
});
err.on('error', () => undefined);
out.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, closes the pipe: what else is to be done is still done.
  if (error.code === 'EPIPE' || process.exitCode === 2) return;
  process.exitCode = 2;
  err.write(`${visibleLine(texts.unwritableOut(troubleText(error, language) ?? error.message))}\n`);
});

void run(args, { language, workers: __dirname, out, err }).then((code) => {
  process.exitCode = worstOf([code, process.exitCode === 2 ? 2 : 0]);
});
