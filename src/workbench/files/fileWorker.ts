import { BookFault, faultText, openBook, saveBook } from '../../xlsx';
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
  if (task.kind === 'write') return { kind: 'written', bytes: written(task) };
  try {
    return { kind: 'read', opened: openBook(new Uint8Array(await task.file.arrayBuffer())) };
  } catch (error) {
    return { kind: 'fault', text: error instanceof BookFault ? faultText(error, task.language) : null };
  }
}

function written({ book, original }: Extract<Task, { kind: 'write' }>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(saveBook(book, original));
}
