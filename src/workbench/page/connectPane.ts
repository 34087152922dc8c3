import type { GridBook } from '../../engine/grid';
import { OfficeFrame } from '../host/frame';
import type { OpenedPane } from './pane';

/** Has the book answer the pane, from the first thing it said. */
export function connectPane({ frame, language, conversation, messages }: OpenedPane, book: GridBook): OfficeFrame {
  return new OfficeFrame({ frame, frameOrigin: messages.origin, conversation, book, language, page: messages });
}
