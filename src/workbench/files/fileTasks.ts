import type { Language } from '../../functions';
import type { OpenedFile } from '../../formats';
import type { NativeFile } from '../../native';
import type { Book } from '../../xlsx';

export type Task = { readonly language: Language } & (
  | { readonly kind: 'read'; readonly file: File }
  | { readonly kind: 'write' | 'writeNative'; readonly book: Book; readonly original: Uint8Array | undefined }
);

export type Answer =
  | { readonly kind: 'read'; readonly opened: OpenedFile }
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'native'; readonly made: NativeFile }
  /** What is wrong with the file, or `null` where it is not the file's contents. */
  | { readonly kind: 'fault'; readonly text: string | null };

/** A file that cannot be opened or written, with the sentence that says so. */
export class FileFault extends Error {
  constructor(readonly text: string | null) {
    super(text ?? 'unreadable');
    this.name = 'FileFault';
  }
}

/** Reading and writing files, each in a worker of its own, which gives its memory back when it ends. */
export class FileTasks {
  constructor(private readonly language: Language) {}

  async read(file: File, stop: AbortSignal): Promise<OpenedFile> {
    const answer = await run({ kind: 'read', file, language: this.language }, stop);
    if (answer.kind === 'read') return answer.opened;
    throw faultOf(answer);
  }

  async write(book: Book, original?: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    const answer = await run({ kind: 'write', book, original, language: this.language });
    if (answer.kind === 'written') return answer.bytes;
    throw faultOf(answer);
  }

  async writeNative(book: Book, original?: Uint8Array): Promise<NativeFile> {
    const answer = await run({ kind: 'writeNative', book, original, language: this.language });
    if (answer.kind === 'native') return answer.made;
    throw faultOf(answer);
  }
}

function faultOf(answer: Answer): FileFault {
  return new FileFault(answer.kind === 'fault' ? answer.text : null);
}

function run(task: Task, stop?: AbortSignal): Promise<Answer> {
  const worker = new Worker(new URL('./fileWorker.ts', import.meta.url), { name: 'file' });
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    stop?.addEventListener('abort', () => reject(stop.reason as Error));
  });
  worker.postMessage(task);
  return answer.finally(() => worker.terminate());
}

const FILE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the browser, which puts it where downloads go. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: FILE_TYPE }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
