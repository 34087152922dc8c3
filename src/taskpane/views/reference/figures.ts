import type { Language } from '../../../functions';
import type { ReferenceTexts } from './texts/ja';

const SIGNED = { signDisplay: 'exceptZero', maximumFractionDigits: 2 } as const;

export function signedYen(yen: number, texts: ReferenceTexts, language: Language): string {
  return texts.yen(yen.toLocaleString(language, SIGNED));
}

export function percentText(share: number, language: Language): string {
  return share.toLocaleString(language, {
    ...SIGNED,
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}
