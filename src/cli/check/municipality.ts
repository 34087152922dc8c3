/** What parts the pieces of a file's name: 141305_川崎市（第2版）. */
const SEPARATOR = /[\s_\-－＿・.,、()（）[\]【】「」]+/u;
const NAME = /^\d*(\D.*?[市区町村])(?=$|の|分|別?(?:マイナンバーカード|交付|円滑|計画))/u;
const NO_NAME = /^(?:各|全|管内|関係|県内)*(?:市区町村|区市町村|市町村|町村)$/u;

/** The municipality of a plan that has no 団体名: that of its sheet's name, or its file's; else the file's name itself. */
export function municipalityOf(sheet: string, fileStem: string): string {
  return nameIn(sheet) ?? nameIn(fileStem) ?? fileStem;
}

function nameIn(text: string): string | undefined {
  const names = text
    .normalize('NFC')
    .split(SEPARATOR)
    .map((piece) => NAME.exec(piece)?.[1]);
  return names.find((name) => name !== undefined && !NO_NAME.test(name));
}
