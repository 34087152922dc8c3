import { join } from 'node:path';
import ts from 'typescript';
import { minorOf } from '../../support/excelHost/profiles';

/**
 * What may be called without asking. The manifest asks for CustomFunctionsRuntime 1.3 and SharedRuntime 1.1. Microsoft's pages of
 * requirement sets give 1.3 from version 2008, build 13127.20296, and ExcelApi 1.12 from build 13127.20408 of that version; 1.11 is older.
 */
const BASELINE: Readonly<Record<string, string>> = {
  ExcelApi: '1.11',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
};

/** A member of Microsoft's that some Excel lacks, used where nothing asks for it. */
export interface Unguarded {
  readonly file: string;
  readonly line: number;
  readonly member: string;
  readonly set: string;
}

/** `[Api set: ExcelApi 1.12]`, and in the common part `… | SharedRuntime 1.2}`. */
const SET = /\[Api set: (\w+) (1\.\d+)|\| (\w+) (1\.\d+)\}/;

/**
 * A use is guarded by `supports(set, version)`, of its version or a later one, in the same function and only there: in the branch of a
 * condition that holds when the host has it (`if`, `?:`, `&&`), or after an `if` that left the block when it has not. The condition
 * may be a constant that was given the answer.
 */
export function unguardedIn(files: Readonly<Record<string, string>>): Unguarded[] {
  const root = process.cwd();
  const texts = new Map(Object.entries(files).map(([path, text]) => [join(root, path), text]));
  const options: ts.CompilerOptions = {
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, strict: true, skipLibCheck: true, noEmit: true },
    ...{ moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] },
    types: ['node', 'office-js', 'custom-functions-runtime'],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  const program = ts.createProgram([...texts.keys()], options, host);
  const checker = program.getTypeChecker();
  return [...texts.keys()].flatMap((path) => {
    const source = program.getSourceFile(path)!;
    return usesIn(source, checker).flatMap(({ node, symbol }) => {
      const set = setOf(symbol);
      // Outlook's sets say when Outlook got what Excel had.
      if (!set || set.name === 'Mailbox' || minorOf(set.version) <= minorOf(BASELINE[set.name] ?? '1.0')) return [];
      if (isGuarded(node, set, checker)) return [];
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      return [{ file: path.slice(root.length + 1), line, member: symbol.name, set: `${set.name} ${set.version}` }];
    });
  });
}

interface ApiSet {
  readonly name: string;
  readonly version: string;
}

function setOf(symbol: ts.Symbol): ApiSet | null {
  const found = (symbol.declarations ?? []).flatMap((declaration) => {
    const source = declaration.getSourceFile();
    if (!source.isDeclarationFile) return [];
    const match = SET.exec(source.text.slice(declaration.getFullStart(), declaration.getStart(source)));
    return match ? [{ name: (match[1] ?? match[3])!, version: (match[2] ?? match[4])! }] : [];
  });
  // Of overloads, the first to come.
  return found.sort((a, b) => minorOf(a.version) - minorOf(b.version))[0] ?? null;
}

interface Use {
  readonly node: ts.Node;
  readonly symbol: ts.Symbol;
}

/** Members that are named: after a dot, in a destructuring, and in what `load` is told. */
function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  const add = (node: ts.Node, symbol: ts.Symbol | undefined): void => {
    if (symbol) uses.push({ node, symbol });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(node, checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      add(node, checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      if (node.expression.name.text === 'load' && node.arguments[0]) {
        const loaded = checker.getTypeAtLocation(node.expression.expression);
        for (const { text, at } of wordsOf(node.arguments[0], checker)) {
          for (const path of text.split(',')) for (const symbol of along(path.trim(), loaded, checker)) add(at, symbol);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** The texts that an argument may be: literals where they stand, constants where they are used. */
function wordsOf(argument: ts.Expression, checker: ts.TypeChecker): { text: string; at: ts.Node }[] {
  if (ts.isStringLiteralLike(argument)) return [{ text: argument.text, at: argument }];
  if (ts.isConditionalExpression(argument)) {
    return [argument.whenTrue, argument.whenFalse].flatMap((branch) => wordsOf(branch, checker));
  }
  const type = checker.getTypeAtLocation(argument);
  return (type.isUnion() ? type.types : [type]).flatMap((one) =>
    one.isStringLiteral() ? [{ text: one.value, at: argument }] : [],
  );
}

/** `items/name`: the members of the way. */
function along(path: string, from: ts.Type, checker: ts.TypeChecker): ts.Symbol[] {
  let type: ts.Type | undefined = from;
  return path.split('/').flatMap((name) => {
    const symbol: ts.Symbol | undefined = type?.getProperty(name);
    type = symbol && checker.getTypeOfSymbol(symbol);
    if (type && name === 'items') type = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return symbol ? [symbol] : [];
  });
}

type When = (condition: ts.Expression, holds: boolean) => boolean;

function isGuarded(node: ts.Node, set: ApiSet, checker: ts.TypeChecker): boolean {
  const when: When = (condition, holds) => tells(condition, holds, set, checker);
  for (let child = node, parent = node.parent; parent; [child, parent] = [parent, parent.parent]) {
    if (standsInBranch(child, parent, when) || followsExit(child, parent, when)) return true;
    // Whoever calls a named function may be unguarded.
    if (ts.isFunctionDeclaration(parent) || ts.isMethodDeclaration(parent)) return false;
  }
  return false;
}

function standsInBranch(child: ts.Node, parent: ts.Node, when: When): boolean {
  if (ts.isIfStatement(parent)) {
    return when(parent.expression, child === parent.thenStatement) && child !== parent.expression;
  }
  if (ts.isConditionalExpression(parent)) {
    return when(parent.condition, child === parent.whenTrue) && child !== parent.condition;
  }
  if (!ts.isBinaryExpression(parent) || child !== parent.right) return false;
  const operator = parent.operatorToken.kind;
  if (operator === ts.SyntaxKind.AmpersandAmpersandToken) return when(parent.left, true);
  return operator === ts.SyntaxKind.BarBarToken && when(parent.left, false);
}

function followsExit(child: ts.Node, parent: ts.Node, when: When): boolean {
  if (!ts.isBlock(parent)) return false;
  const before = parent.statements.slice(0, parent.statements.indexOf(child as ts.Statement));
  return before.some((one) => ts.isIfStatement(one) && leaves(one.thenStatement) && when(one.expression, false));
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** Whether the host is known to have the set once the condition came out as `holds`. */
function tells(condition: ts.Expression, holds: boolean, set: ApiSet, checker: ts.TypeChecker): boolean {
  const again = (part: ts.Expression, as = holds): boolean => tells(part, as, set, checker);
  if (ts.isParenthesizedExpression(condition)) return again(condition.expression);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
    return again(condition.operand, !holds);
  }
  if (ts.isBinaryExpression(condition)) {
    const both = holds ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    return condition.operatorToken.kind === both && (again(condition.left) || again(condition.right));
  }
  if (ts.isIdentifier(condition)) {
    const given = constantOf(condition, checker);
    return given !== null && again(given);
  }
  return holds && ts.isCallExpression(condition) && asksFor(condition, set, checker);
}

function constantOf(name: ts.Identifier, checker: ts.TypeChecker): ts.Expression | null {
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return null;
  const fixed = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return (fixed && declaration.initializer) || null;
}

function asksFor(call: ts.CallExpression, set: ApiSet, checker: ts.TypeChecker): boolean {
  if (call.expression.getText() !== 'supports') return false;
  const [name, version] = call.arguments.map((argument) => checker.getTypeAtLocation(argument));
  if (!name?.isStringLiteral() || !version?.isStringLiteral()) return false;
  return name.value === set.name && minorOf(version.value) >= minorOf(set.version);
}
