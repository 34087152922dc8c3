import { describe, expect, test } from '@jest/globals';
import { FUNCTIONS } from '../../src/functions';
import { descriptionOf } from '../../src/engine/registration/descriptions';

function description(name: string, language: 'ja' | 'en') {
  return descriptionOf(
    FUNCTIONS.find((declaration) => declaration.name === name)!,
    language,
  );
}

describe('what the completion list and the argument hints say', () => {
  test('Japanese labels, and which arguments may be left out', () => {
    const { functionName, abstract, functionParameter } = description('PERCARDCOST', 'ja');
    expect([functionName, abstract]).toEqual(['MYNA.PERCARDCOST', 'カード1枚当たりの費用（円）を返します。']);
    expect(functionParameter.map(({ name, require }) => [name, require])).toEqual([
      ['費用', 1],
      ['枚数', 1],
      ['費用の単位', 0],
      ['枚数の単位', 0],
    ]);
  });

  test('argument names in English', () => {
    expect(description('PERCARDCOST', 'en').functionParameter.map(({ name }) => name)).toEqual([
      'cost',
      'cards',
      'costUnit',
      'cardUnit',
    ]);
  });

  test('an example with as many arguments as possible', () => {
    expect(description('PERCARDCOST', 'ja').functionParameter.map(({ example }) => example)).toEqual([
      '24697',
      '834',
      '"百万円"',
      '"万枚"',
    ]);
  });

  test('every function is described in both languages', () => {
    for (const { name, args } of FUNCTIONS) {
      for (const language of ['ja', 'en'] as const) {
        const { abstract, description: long, functionParameter } = description(name, language);
        expect([name, abstract !== '' && long !== '', functionParameter.length]).toEqual([name, true, args.length]);
      }
    }
  });
});
