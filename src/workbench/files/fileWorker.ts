import { openFile } from '../../formats';
import { BookFault, faultText, saveBook } from '../../xlsx';
import type { Answer, Task } from './fileTasks';

/** As much of a worker's own world as it needs. */
interface Scope {
  onmessage: ((event: MessageEvent<Task>) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = self as unknown as Scope;

/** Reads and writes files beside the page, which stays responsive. */
scope.onmessage = ({ data }) => {
  void answer(data).then((said) => scope.postMessage(said));
};

async function answer(task: Task): Promise<Answer> {
  try {
    if (task.kind === 'read') {
      const bytes = new Uint8Array(await task.file.arrayBuffer());
      return { kind: 'read', opened: await openFile(bytes, task.file.name, new Date().getFullYear()) };
    }
    if (task.kind === 'writeNative') {
      // The texts of the functions are large, and only those who ask for such a book load them.
      const { nativeFile } = await import('../../native');
      return { kind: 'native', made: nativeFile(task.book, task.original) };
    }
    return { kind: 'written', bytes: new Uint8Array(saveBook(task.book, task.original)) };
  } catch (error) {
    return { kind: 'fault', text: error instanceof BookFault ? faultText(error, task.language) : null };
  }
}
