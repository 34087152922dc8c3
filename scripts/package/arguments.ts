export interface PackageOptions {
  readonly origin: string;
  readonly officeJs: 'cdn' | 'self';
}

export function readOptions(args: readonly string[]): PackageOptions {
  const valueOf = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const known = ['--origin', '--officejs'];
  const stray = args.filter((_, index) => index % 2 === 0).find((name) => !known.includes(name));
  if (stray !== undefined) throw new Error(`${stray} は知らない指定です。使えるのは ${known.join('、')} です。`);
  return { origin: originOf(valueOf('--origin')), officeJs: sourceOf(valueOf('--officejs')) };
}

/** Excel loads add-ins over HTTPS alone, and the manifest's addresses are this one with a path. */
function originOf(text = ''): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' && url.origin === text.replace(/\/$/, '')) return url.origin;
  throw new Error(
    `--origin には配布する Web サーバーを https://addin.example.lg.jp の形で指定してください（指定されたもの: ${text || 'なし'}）。`,
  );
}

function sourceOf(text = 'cdn'): 'cdn' | 'self' {
  if (text === 'cdn' || text === 'self') return text;
  throw new Error(`--officejs は cdn か self を指定してください（指定されたもの: ${text}）。`);
}
