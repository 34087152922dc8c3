import { languageOf } from './common/session';
import { run } from './program';

const args = process.argv.slice(2);

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', () => process.exit());

void run(args, { language: languageOf(args, process.env), out: process.stdout, err: process.stderr }).then((code) => {
  process.exitCode = code;
});
