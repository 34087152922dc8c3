/** A path with wildcards in pieces: a folder without any to start from, and a pattern for each step below it. */
export interface Wildcards {
  readonly start: string;
  /** `null` stands for `**`: any number of folders, none included. */
  readonly steps: readonly (RegExp | null)[];
}

/** `undefined` where nothing in the path is a wildcard. Only `*`, `?` and `**` are: brackets are common in file names. */
export function readWildcards(path: string, separators: RegExp): Wildcards | undefined {
  const pieces = path.split(separators);
  const first = pieces.findIndex((piece) => /[*?]/.test(piece));
  if (first < 0) return undefined;
  const before = pieces.slice(0, first).join('/');
  return {
    start: first === 0 ? '.' : before === '' ? '/' : before.endsWith(':') ? `${before}/` : before,
    steps: [...pieces.slice(first), ...(pieces.at(-1) === '**' ? ['*'] : [])]
      .filter((piece) => piece !== '')
      .map((piece) => (piece === '**' ? null : patternOf(piece))),
  };
}

/** As Windows compares: without regard to case, and to how a name with voiced marks is composed. */
export function matches(pattern: RegExp, name: string): boolean {
  return pattern.test(name.normalize('NFC'));
}

function patternOf(piece: string): RegExp {
  const escaped = piece.normalize('NFC').replace(/[\\^$.|+()[\]{}]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'iu');
}
