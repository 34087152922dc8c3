import { FunctionType } from '@univerjs/engine-formula';
import type { IFunctionInfo, IFunctionParam } from '@univerjs/engine-formula';
import type { Argument, Declaration, Language } from '../../functions';
import { callsIn } from '../../sheet/formula';
import { qualifiedName } from '../formulas/names';

/** What the grid's completion list and argument hints show of a function. */
export function descriptionOf(declaration: Declaration, language: Language): IFunctionInfo {
  const name = qualifiedName(declaration);
  const calls = declaration.help.examples.flatMap(({ formula }) =>
    callsIn(formula, (called) => (called === name ? name : null)),
  );
  const examples = calls.map(({ args }) => args);
  const fullest = examples.sort((a, b) => b.length - a.length)[0] ?? [];
  return {
    functionName: qualifiedName(declaration),
    functionType: FunctionType.User,
    abstract: declaration.help.text[language],
    description: `${declaration.help.text[language]}${language === 'ja' ? '' : ' '}${declaration.help.notes[language]}`,
    functionParameter: declaration.args.map((argument, index) => parameterOf(argument, language, fullest[index])),
  };
}

function parameterOf(argument: Argument, language: Language, example = ''): IFunctionParam {
  return {
    name: language === 'ja' ? argument.label.ja : argument.name,
    detail: detailOf(argument, language),
    example,
    require: argument.optional ? 0 : 1,
    repeat: 0,
  };
}

function detailOf({ help, reader }: Argument, language: Language): string {
  return language === 'ja' ? `${help.ja}（${reader.help.ja}）` : `${help.en} (${reader.help.en})`;
}
