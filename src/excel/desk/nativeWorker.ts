import { nativeFile } from '../../native';
import type { NativeFile } from '../../native';
import { BookFault, faultText, openBook } from '../../xlsx';

/** As much of a worker's own world as it needs. */
interface Scope {
  onmessage: ((event: MessageEvent<Uint8Array>) => void) | null;
  postMessage(answer: NativeFile): void;
}

const scope = self as unknown as Scope;

/** Makes of a workbook's file one that calculates without the add-in, beside the pane, which stays responsive. */
scope.onmessage = ({ data }) => scope.postMessage(answer(data));

function answer(bytes: Uint8Array): NativeFile {
  try {
    return nativeFile(openBook(bytes).book, bytes);
  } catch (error) {
    if (!(error instanceof BookFault)) throw error;
    return { outcome: 'refused', why: { ja: faultText(error, 'ja'), en: faultText(error, 'en') } };
  }
}
