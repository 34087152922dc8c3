import type { FunctionVariantType } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';
import { Failure } from '../../functions';
import type { Language } from '../../functions';
import { cellPlace, placeAddress } from '../../sheet';
import type { SheetPosition } from '../../sheet';
import type { GridCell } from '../access/cells';
import type { GridAccess } from '../access/gridAccess';
import type { GridBook } from '../book/gridBook';
import { followCircles } from '../patches/circles';
import type { Circles } from '../patches/circles';
import { failure } from '../patches/failingFormulas';
import { changeResults } from '../patches/resultChanges';
import type { Result } from '../patches/resultChanges';
import { errorOf } from '../registration/values';
import { namesOf } from './outline';

/** So many cells of circles are named. */
const MOST_NAMED = 5;

/** What the cells of circles and those that depend on them are called. */
export interface CircleCells {
  readonly inCircle: readonly SheetPosition[];
  readonly affected: readonly SheetPosition[];
}

/** Formulas of a workbook that somebody works in that ask for their own results: neither they nor what depends on them has one. */
export class LiveCircles {
  private readonly following: ReturnType<typeof followCircles>;
  private looked: Circles | undefined;
  private inCircle: ReadonlySet<string> = new Set();
  private affected: ReadonlySet<string> = new Set();

  constructor(
    access: GridAccess,
    private readonly book: GridBook,
    private readonly language: Language,
  ) {
    this.following = followCircles(access);
    const books = watched(access.injector);
    books.set(access.unitId, this);
    this.close = () => {
      this.following.stop();
      books.delete(access.unitId);
    };
  }

  readonly close: () => void;

  /** By the names of their sheets. */
  now(): CircleCells {
    const names = namesOf(this.book);
    const placesOf = (cells: readonly GridCell[]): readonly SheetPosition[] =>
      cells.flatMap(({ sheet, row, column }) => {
        const name = names.get(sheet);
        return name === undefined ? [] : [{ sheet: name, row, column }];
      });
    const { cells, affected } = this.following.now();
    return { inCircle: placesOf(cells), affected: placesOf(affected) };
  }

  /** The engine's result, or none where there cannot be one. */
  result({ sheet, row, column, value }: Result): FunctionVariantType {
    this.look();
    const key = keyOf({ sheet, row, column });
    if (!this.affected.has(key)) return value;
    const isIn = this.inCircle.has(key);
    return failure(isIn ? 'circular' : 'readsCircle', errorOf(this.reason(isIn), this.language));
  }

  private look(): void {
    const now = this.following.now();
    if (this.looked === now) return;
    this.looked = now;
    this.inCircle = new Set(now.cells.map(keyOf));
    this.affected = new Set(now.affected.map(keyOf));
  }

  private reason(isIn: boolean): Failure {
    const [ja, en] = [circleList(this.now().inCircle, 'ja'), circleList(this.now().inCircle, 'en')];
    return isIn
      ? new Failure('#N/A', {
          ja: `循環参照のため計算していません: ${ja}。どれかの数式を直してください。`,
          en: `Not calculated, since these cells refer to each other in a circle: ${en}. Change one of the formulas.`,
        })
      : new Failure('#N/A', {
          ja: `循環参照のセルを参照しているため計算していません: ${ja}。`,
          en: `Not calculated, since it depends on cells that refer to each other in a circle: ${en}.`,
        });
  }
}

/** The cells of circles by their addresses, the first ones of many. */
export function circleList(cells: readonly SheetPosition[], language: Language): string {
  const named = cells
    .slice(0, MOST_NAMED)
    .map(({ sheet, row, column }) => placeAddress(cellPlace(sheet, row, column)))
    .join(language === 'ja' ? '、' : ', ');
  const more = cells.length - MOST_NAMED;
  if (more <= 0) return named;
  return language === 'ja' ? `${named} ほか${more}セル` : `${named} and ${more} more`;
}

/** The workbooks that one engine has open, by their ids. */
const open = new WeakMap<Injector, Map<string, LiveCircles>>();

function watched(injector: Injector): Map<string, LiveCircles> {
  const known = open.get(injector);
  if (known) return known;
  const made = new Map<string, LiveCircles>();
  open.set(injector, made);
  changeResults(injector, (result) => made.get(result.unit)?.result(result) ?? result.value);
  return made;
}

function keyOf({ sheet, row, column }: GridCell): string {
  return `${sheet}\0${row}\0${column}`;
}
