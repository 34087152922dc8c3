import type { Serving } from '../securityHeaders';

export interface PackageOptions {
  readonly origin: string;
  readonly officeJs: 'cdn' | 'self';
  readonly serving: Serving;
}

export function readOptions(args: readonly string[]): PackageOptions {
  const valueOf = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const known = ['--origin', '--officejs', '--excel-on-the-web'];
  const stray = args.filter((_, index) => index % 2 === 0).find((name) => !known.includes(name));
  if (stray !== undefined) throw new Error(`${stray} は知らない指定です。使えるのは ${known.join('、')} です。`);
  const officeJs = sourceOf(valueOf('--officejs'));
  const onTheWeb = isAllowed(valueOf('--excel-on-the-web'));
  const serving = officeJs === 'self' && onTheWeb ? 'selfOnTheWeb' : officeJs;
  return { origin: originOf(valueOf('--origin')), officeJs, serving };
}

/** Excel loads add-ins over HTTPS alone, and the manifest's addresses are this one with a path. */
function originOf(text = ''): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' && url.origin === text.replace(/\/$/, '')) return url.origin;
  if (url?.protocol === 'https:' && url.pathname !== '/') {
    throw new Error(
      `${text} のようにサーバーの一部（${url.pathname}）には置けません。マニフェストの URL、セキュリティヘッダー、キャッシュの設定はサーバーの直下を前提とします。別のホスト名かポートを --origin に指定してください。`,
    );
  }
  throw new Error(
    `--origin には配布する Web サーバーを https://addin.example.lg.jp の形で指定してください（指定されたもの: ${text || 'なし'}）。`,
  );
}

function sourceOf(text = 'cdn'): 'cdn' | 'self' {
  if (text === 'cdn' || text === 'self') return text;
  throw new Error(`--officejs は cdn か self を指定してください（指定されたもの: ${text}）。`);
}

/** Whether Excel on the web may show the pane of a server that brings office.js itself; with Microsoft's it always may. */
function isAllowed(text = 'deny'): boolean {
  if (text === 'allow' || text === 'deny') return text === 'allow';
  throw new Error(`--excel-on-the-web は allow か deny を指定してください（指定されたもの: ${text}）。`);
}
