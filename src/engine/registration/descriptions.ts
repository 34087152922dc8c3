import { FunctionType } from '@univerjs/engine-formula';
import type { IFunctionInfo, IFunctionParam } from '@univerjs/engine-formula';
import type { Argument, Declaration, Language } from '../../functions';
import { argumentsOf } from './exampleArguments';
import { qualifiedName } from './names';

/** What the grid's completion list and argument hints show of a function. */
export function descriptionOf(declaration: Declaration, language: Language): IFunctionInfo {
  const examples = declaration.examples.map(({ formula }) => argumentsOf(formula, qualifiedName(declaration)));
  const fullest = examples.sort((a, b) => b.length - a.length)[0] ?? [];
  return {
    functionName: qualifiedName(declaration),
    functionType: FunctionType.User,
    abstract: declaration.text[language],
    description: `${declaration.text[language]}${language === 'ja' ? '' : ' '}${declaration.notes[language]}`,
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

function detailOf({ text, reader }: Argument, language: Language): string {
  return language === 'ja' ? `${text.ja}（${reader.expects.ja}）` : `${text.en} (${reader.expects.en})`;
}
