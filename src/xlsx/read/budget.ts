import { fault } from '../fault';
import { LIMITS } from '../package/limits';

/** What has been read of a book so far; a small file can describe more cells than there is memory for. */
export class Budget {
  private cells = 0;
  private characters = 0;

  cell(formulaLength: number): void {
    this.cells += 1;
    this.characters += formulaLength;
    if (this.cells > LIMITS.cells) fault('tooLarge', { what: 'cells', limit: LIMITS.cells });
    if (this.characters > LIMITS.formulaCharacters)
      fault('tooLarge', { what: 'formulas', limit: LIMITS.formulaCharacters });
  }
}
