// Loaded before the program and each of its threads: a file is written, and does not come to its end.
import { writeFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { env } from 'node:process';
import { setTimeout } from 'node:timers/promises';

const { open } = promises;
promises.open = async (...args) => {
  const file = await open(...args);
  file.sync = async () => {
    writeFileSync(env.WAITING, '');
    await setTimeout(120_000);
  };
  return file;
};
