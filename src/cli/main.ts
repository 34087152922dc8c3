import { languageOf } from './common/session';
import { run } from './program';

const args = process.argv.slice(2);

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', () => process.exit());

const language = languageOf(args, process.env);
void run(args, { language, workers: __dirname, out: process.stdout, err: process.stderr }).then((code) => {
  process.exitCode = code;
});
