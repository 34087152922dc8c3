import type { GridComment, GridComments } from '../../../../src/engine/book/gridBook';
import { HostCollection } from '../protocol/hostObject';
import { apiNotFound, invalidArgument, itemNotFound } from '../protocol/richError';
import type { ExcelContext, PlacedRect } from './excelContext';
import { Identified } from './identified';
import { Range } from './range';

class Comment extends Identified {
  readonly type = 'Comment';

  get Content(): string {
    return this.comment.content;
  }

  GetLocation(): Range {
    const { sheet, row, column } = this.comment;
    return new Range(this.context, { sheet, rect: { row, column, rows: 1, columns: 1 } });
  }

  private get comment(): GridComment {
    const found = this.context.book.comments?.all().find(({ id }) => id === this.id);
    if (!found) throw itemNotFound('the comment was deleted');
    return found;
  }
}

export class Comments extends HostCollection<Comment> {
  readonly type = 'CommentCollection';

  constructor(private readonly context: ExcelContext) {
    super();
  }

  items(): Comment[] {
    return this.comments.all().map(({ id }) => new Comment(this.context, id));
  }

  protected matches(): boolean {
    return false;
  }

  Add(cell: unknown, content: unknown): Comment {
    const { sheet, rect } = this.place(cell);
    if (rect.rows * rect.columns !== 1) throw invalidArgument('a comment stands at one cell');
    if (typeof content !== 'string') throw invalidArgument('a comment is text');
    return new Comment(this.context, this.comments.add({ sheet, row: rect.row, column: rect.column, content }));
  }

  private get comments(): GridComments {
    const { comments } = this.context.book;
    if (!comments) throw apiNotFound(this.type, 'Add');
    return comments;
  }

  private place(cell: unknown): PlacedRect {
    if (cell instanceof Range) return cell;
    if (typeof cell !== 'string') throw invalidArgument('a range or an address is needed');
    return this.context.place(cell, this.context.book.activeSheet());
  }
}
