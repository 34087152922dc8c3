import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = join(__dirname, '../../..');
/** `npm run build:local` makes it; another build can be tried by naming its folder. */
const FOLDER = resolve(ROOT, process.env.E2E_FOLDER ?? 'dist-local');

export interface Server {
  /** Where Excel finds the add-in's pages. */
  readonly origin: string;
  /** Where the workbench is, without a certificate. */
  readonly workbench: string;
  close(): void;
}

/** The built pages as `npm start` serves them, on free ports. */
export async function startServer(): Promise<Server> {
  if (!existsSync(join(FOLDER, 'workbench.html'))) {
    throw new Error(`${FOLDER} に workbench.html がありません。先に npm run build:local を実行してください。`);
  }
  const server = spawn(process.execPath, [join(__dirname, 'serve.mjs'), FOLDER]);
  const found = await new Promise<Pick<Server, 'origin' | 'workbench'>>((listening, failed) => {
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const workbench = /http:\/\/localhost:\d+/.exec(said)?.[0];
      const origin = /https:\/\/localhost:\d+/.exec(said)?.[0];
      if (workbench && origin) listening({ origin, workbench });
    });
    server.stderr.on('data', (chunk: Buffer) => failed(new Error(chunk.toString())));
    server.on('exit', (code) => failed(new Error(`The server ended with ${code}: ${said}`)));
  });
  return { ...found, close: () => server.kill() };
}
