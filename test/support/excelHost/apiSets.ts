import { readFileSync } from 'node:fs';
import ts from 'typescript';

interface ApiSet {
  readonly name: string;
  readonly version: string;
}

const SET = /\[Api set: (ExcelApi\w*) (\d+\.\d+)/;

/** The set that a member of an Excel class came with, as Microsoft's typings tell it; `null` where they tell none. */
export function apiSetOf(type: string, member: string): ApiSet | null {
  sets ??= readSets();
  return sets.get(`${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`) ?? null;
}

let sets: ReadonlyMap<string, ApiSet> | undefined;

function readSets(): ReadonlyMap<string, ApiSet> {
  const file = require.resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found = new Map<string, ApiSet>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel' || !statement.body) continue;
    if (!ts.isModuleBlock(statement.body)) continue;
    for (const type of statement.body.statements) {
      if (!ts.isClassDeclaration(type) || !type.name) continue;
      for (const member of type.members) {
        const set = member.name && ts.isIdentifier(member.name) ? setOf(source, member) : null;
        // Of overloads, the first to come.
        const key = `${type.name.text}.${(member.name as ts.Identifier | undefined)?.text}`;
        if (set && !found.has(key)) found.set(key, set);
      }
    }
  }
  return found;
}

/** A comment that names several sets tells of later values first to last: the member itself came with the least. */
function setOf(source: ts.SourceFile, node: ts.Node): ApiSet | null {
  const comment = source.text.slice(node.getFullStart(), node.getStart(source));
  const [, name, version] = SET.exec(comment) ?? [];
  return name !== undefined && version !== undefined ? { name, version } : null;
}
