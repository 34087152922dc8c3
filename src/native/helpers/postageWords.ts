import { PERS } from '../../domain/numerals';
import { FIRST_SIGN } from '../data/postageServices';
import type { Helper } from './helper';

/** What a price of one item may be counted for, in the words of MYNA_x_NUMBER. */
export const PER_PIECE = Object.keys(PERS)
  .filter((counted) => PERS[counted] === 'piece')
  .join(' ');

/** Names of classes and options. Spaces, brackets and middle dots are of no account, and neither is width. */
export const POSTAGE_WORD_HELPERS: readonly Helper[] = [
  {
    name: 'MYNA_x_BARE',
    says: {
      ja: '半角にして、空白・かっこ・中点を除いた語',
      en: 'a word in half width without spaces, brackets and middle dots',
    },
    text: `LAMBDA(text, REDUCE("", SEQUENCE(LEN(text)), LAMBDA(done, at, LET(
      sign, MID(text, at, 1),
      code, IFERROR(UNICODE(sign), 0),
      half, IF((code>=65281)*(code<=65374), UNICHAR(code-65248), sign),
      space, OR(code<=32, code=160, code=12288, (code>=8192)*(code<=8202)),
      done & IF(OR(space, ISNUMBER(FIND(half, "()[]〔〕【】「」｢｣・･:"))), "", half)))))`,
  },
  {
    name: 'MYNA_x_MAILWORD',
    says: {
      ja: '種別やオプションの名前が meanings の中で指すもの。空白は ""、ほかの語は #VALUE!',
      en: 'what the name of a class or an option means, out of meanings; "" for a blank, #VALUE! for any other word',
    },
    text: `LAMBDA(word, meanings, IF(word="", "", LET(
      usual, XMATCH(word, MYNA_x_mailWords),
      place, IF(ISNUMBER(usual), usual, XMATCH(MYNA_x_BARE(word), MYNA_x_mailWords)),
      meaning, IF(ISNUMBER(place), INDEX(meanings, place), ""),
      IF(meaning<>"", meaning, IF(TRIM(SUBSTITUTE(word, UNICHAR(12288), " "))="", "", #VALUE!)))))`,
  },
  {
    name: 'MYNA_x_OPTIONSIGNS',
    says: {
      ja: '一般書留+速達 のような文字列のオプションを、1つ1文字で並べた語',
      en: 'the options of a text such as 一般書留+速達, a letter for each',
    },
    text: `LAMBDA(said, IF(said="", "", LET(
      joined, REDUCE(said & "", {"＋","・","･","、",",","，"}, LAMBDA(left, mark, SUBSTITUTE(left, mark, "+"))),
      REDUCE("", TEXTSPLIT(joined, "+"), LAMBDA(signs, name, LET(
        sign, MYNA_x_MAILWORD(name, MYNA_x_mailOptions),
        signs & IF(sign="", #VALUE!, sign)))))))`,
  },
  {
    name: 'MYNA_x_OPTIONS',
    says: {
      ja: '範囲のオプションを、1つ1文字で並べた語。なければ ""',
      en: 'the options in a range, a letter for each; "" for none',
    },
    text: `LAMBDA(range, REDUCE("", MYNA_x_CELLS(range), LAMBDA(signs, cell, signs & MYNA_x_OPTIONSIGNS(cell))))`,
  },
  {
    name: 'MYNA_x_OPTIONFAULT',
    says: {
      ja: '一緒に付けられないオプションがあれば #VALUE!、なければ0',
      en: '#VALUE! where options do not go together, else 0',
    },
    text: `LAMBDA(signs, IF(signs="", 0, LET(
      groups, REDUCE("", SEQUENCE(LEN(signs)), LAMBDA(met, at, LET(
        place, UNICODE(MID(signs, at, 1))-${FIRST_SIGN - 1},
        group, INDEX(MYNA_x_optionGroups, place),
        needed, INDEX(MYNA_x_optionNeeds, place),
        alone, IF(needed="", FALSE, ISERROR(FIND(needed, signs))),
        IF(OR(alone, ISNUMBER(FIND(group, met))), #VALUE!, met & group)))),
      IF(ISERROR(groups), groups, 0))))`,
  },
  {
    name: 'MYNA_x_TARIFFCOLUMN',
    says: {
      ja: '料金表の見出しが TARIFF の何列目に当たるか。ほかの見出しは0、字の形が違って読めなければ #VALUE!',
      en: 'which column of TARIFF a heading stands for; 0 for any other heading, #VALUE! for signs that only look like ours',
    },
    text: `LAMBDA(heading, IF(heading="", 0, LET(
      word, MYNA_x_BARE(heading),
      place, XMATCH(word, MYNA_x_tariffHeadings),
      same, IF(ISNUMBER(place), FIND(word, INDEX(MYNA_x_tariffHeadings, place)), 0),
      foreign, REDUCE(FALSE, SEQUENCE(LEN(heading)), LAMBDA(found, at, LET(
        code, IFERROR(UNICODE(MID(heading, at, 1)), 0),
        OR(found, (code>=11904)*(code<=12245), (code>=63744)*(code<=64255), (code>=13056)*(code<=13311))))),
      IF(ISNUMBER(same), IF(same>0, INDEX(MYNA_x_tariffColumns, place), IF(foreign, #VALUE!, 0)), 0))))`,
  },
];
