import { WorkbookError } from '../../desk';
import type { NativeCopy } from '../../desk';
import type { NativeFile } from '../../native';

/** As much of the file is handed over at once. */
const SLICE = 4 * 1024 * 1024;

/** The workbook as it stands, saved or not, with its functions in it: it opens as a new one. */
export async function copyWithoutAddIn(): Promise<NativeCopy> {
  const made = await inWorker(await wholeFile());
  if (made.outcome === 'refused') return made;
  const { bytes, changed, kept } = made;
  await Excel.createWorkbook(base64(bytes));
  return { outcome: 'made', changed, kept, fileName: null };
}

/** Another thread, which gives its memory back when it ends. */
function inWorker(bytes: Uint8Array): Promise<NativeFile> {
  const worker = new Worker(new URL('./nativeWorker.ts', import.meta.url), { name: 'native' });
  const answer = new Promise<NativeFile>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<NativeFile>) => resolve(data);
    worker.onerror = ({ message }) =>
      reject(message ? new Error(message) : new WorkbookError('notLoaded', 'native.js'));
  });
  worker.postMessage(bytes);
  return answer.finally(() => worker.terminate());
}

async function wholeFile(): Promise<Uint8Array> {
  const file = await asked<Office.File>((callback) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, callback),
  );
  try {
    const bytes = new Uint8Array(file.size);
    for (let index = 0, filled = 0; index < file.sliceCount; index++) {
      const { data } = await asked<Office.Slice>((callback) => file.getSliceAsync(index, callback));
      bytes.set(data as number[], filled);
      filled += (data as number[]).length;
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

function asked<T>(ask: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) =>
      // The name of a status is a text when the script runs; the library's own list is not there yet.
      String(status) === 'succeeded' ? resolve(value) : reject(new WorkbookError('unexpected', error.message)),
    ),
  );
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // So many at once that no call takes too many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
