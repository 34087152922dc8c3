import { WorkbookError } from '../../excel/workbookError';
import { FUNCTIONS } from '../../functions';
import type { Declaration, FunctionHelp, HelpIndex } from '../../functions';
import { referenceTables } from '../../reference';
import { addHelp, addIndex, hasHelp } from './addHelp';

export async function loadIndex(): Promise<void> {
  addIndex(await read<HelpIndex>('index'), FUNCTIONS, referenceTables());
}

/** Afterwards all that the declaration says can be shown. */
export async function loadHelp(declaration: Declaration): Promise<void> {
  if (!hasHelp(declaration)) addHelp(declaration, await read<FunctionHelp>(declaration.name));
}

async function read<T>(name: string): Promise<T> {
  const path = `help/${name}.json`;
  const response = await fetch(path).catch(() => undefined);
  if (!response?.ok) throw new WorkbookError('notLoaded', path);
  return (await response.json()) as T;
}
