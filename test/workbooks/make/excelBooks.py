"""Writes books part by part, in the words Excel itself uses: python3 excelBooks.py FOLDER.

excel.xlsx: shared formulas, dynamic and fixed arrays, readings of Japanese words, text formats within a cell, theme colours,
an outside link, a calculation chain. excelMacros.xlsm: a macro project. excelStrict.xlsx: the strict form. prefixed.xlsx: elements
with a prefix, cells without addresses.
"""
import sys
import zipfile

folder = sys.argv[1]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
TYPE = "application/vnd.openxmlformats-officedocument."


def relations(*items):
    rows = "".join(f'<Relationship Id="{i}" Type="{t if "://" in t else REL + "/" + t}" Target="{target}"{mode}/>' for i, t, target, mode in items)
    return HEAD + f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def types(main, *overrides):
    rows = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides)
    return (
        HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{main}"/>{rows}</Types>'
    )


def save(name, parts, strict=False):
    with zipfile.ZipFile(f"{folder}/{name}", "w", zipfile.ZIP_DEFLATED) as book:
        for part, text in parts.items():
            if strict and isinstance(text, str):
                text = text.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replace(REL, "http://purl.oclc.org/ooxml/officeDocument/relationships")
            info = zipfile.ZipInfo(part, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            book.writestr(info, text)


THEME = HEAD + (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">'
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>'
    + "".join(f'<a:{n}><a:srgbClr val="{c}"/></a:{n}>' for n, c in [("dk2", "0E2841"), ("lt2", "E8E8E8"), ("accent1", "156082"), ("accent2", "E97132"), ("accent3", "196B24"), ("accent4", "0F9ED5"), ("accent5", "A02B93"), ("accent6", "4EA72E"), ("hlink", "467886"), ("folHlink", "96607D")])
    + '</a:clrScheme></a:themeElements></a:theme>'
)
STYLES = HEAD + (
    f'<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="#,##0&quot;円&quot;"/></numFmts>'
    '<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="游ゴシック"/><family val="2"/><charset val="128"/><scheme val="minor"/></font>'
    '<font><b/><u/><sz val="14"/><color theme="4" tint="-0.249977111117893"/><name val="游ゴシック"/><family val="3"/><charset val="128"/><scheme val="minor"/></font>'
    '<font><sz val="6"/><name val="游ゴシック"/></font></fonts>'
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.14999847407452621"/><bgColor indexed="64"/></patternFill></fill>'
    '<fill><patternFill patternType="solid"><fgColor indexed="43"/></patternFill></fill></fills>'
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="hair"><color auto="1"/></left><right/><top/><bottom style="medium"><color indexed="10"/></bottom><diagonal style="thin"><color auto="1"/></diagonal></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>'
    '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf>'
    '<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf>'
    '<xf numFmtId="38" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1"><alignment horizontal="right" vertical="center" indent="1"/><protection locked="0"/></xf>'
    '<xf numFmtId="14" fontId="0" fillId="3" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="top"/></xf>'
    '<xf numFmtId="57" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf>'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
STRINGS = HEAD + (
    f'<sst xmlns="{MAIN}" count="5" uniqueCount="5"><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="2"/></si>'
    '<si><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">太字 </t></r><r><t>並</t></r><rPh sb="0" eb="2"><t>フトジ</t></rPh></si>'
    '<si><t xml:space="preserve">  行_x000D_\n次 _x005F_x0041_ </t></si><si><t></t></si><si><t>=1+1</t></si></sst>'
)
METADATA = HEAD + (
    f'<metadata xmlns="{MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>'
    '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>'
)


def workbook(extra=""):
    return HEAD + (
        f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="28429"/><workbookPr defaultThemeVersion="202300"/>'
        '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="1"/></bookViews>'
        f'<sheets><sheet name="図" sheetId="3" r:id="rId3"/><sheet name="表" sheetId="1" r:id="rId1"/><sheet name="裏" sheetId="2" state="hidden" r:id="rId2"/></sheets>{extra}<calcPr calcId="191029"/></workbook>'
    )


SHEET = HEAD + (
    f'<worksheet xmlns="{MAIN}" xmlns:r="{REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">'
    '<sheetPr codeName="Sheet1"><tabColor theme="5" tint="0.39997558519241921"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:J8"/>'
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="C3" sqref="C3"/></sheetView></sheetViews>'
    '<sheetFormatPr defaultRowHeight="18.75" x14ac:dyDescent="0.4"/><cols><col min="1" max="2" width="12.625" customWidth="1"/><col min="3" max="3" width="0" hidden="1" customWidth="1"/><col min="5" max="7" width="20" style="1" customWidth="1"/></cols>'
    '<sheetData>'
    '<row r="1" spans="1:10" ht="30" customHeight="1" x14ac:dyDescent="0.4"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>'
    '<row r="2" spans="1:10" x14ac:dyDescent="0.4"><c r="A2" s="1"><v>10</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*$A$2+A$2+SUM(表!A2:A3)</f><v>140</v></c><c r="D2" cm="1"><f t="array" ref="D2:D3">_xlfn._xlws.FILTER(A2:A4,A2:A4&gt;_xlfn.SINGLE(A2:A4))</f><v>20</v></c><c r="F2"><f>_xldudf_MYNA_PERCARDCOST(_xlfn.ANCHORARRAY(D2),"_xlfn.FILTER(")</f><v>12.5</v></c><c r="H2" t="str"><f>_xlfn.LET(_xlpm.x,A2,_xlpm.x&amp;"円")</f><v>10円</v></c></row>'
    '<row r="3" spans="1:10" x14ac:dyDescent="0.4"><c r="A3" s="1"><v>20</v></c><c r="B3"><f t="shared" si="0"/><v>290</v></c><c r="D3"><v>30</v></c><c r="F3"><f t="array" ref="F3:G3">A2:B2*2</f><v>20</v></c><c r="G3"><v>280</v></c><c r="H3" t="b"><f>A3&gt;A2</f><v>1</v></c></row>'
    '<row r="4" spans="1:10" x14ac:dyDescent="0.4"><c r="A4" s="1"><v>30</v></c><c r="B4"><f t="shared" si="0"/><v>410</v></c><c r="H4" t="e"><f>NA()</f><v>#N/A</v></c><c r="I4" t="e"><v>#DIV/0!</v></c></row>'
    '<row r="5" spans="1:10" outlineLevel="1" x14ac:dyDescent="0.4"><c r="A5" s="3"><v>46113</v></c><c r="B5" s="4"><v>46113</v></c><c r="C5" s="2"/><c r="D5" t="str"><f>""</f><v></v></c></row>'
    '<row r="6" hidden="1" x14ac:dyDescent="0.4"><c r="A6" t="inlineStr"><is><t>直接</t></is></c><c r="B6"><f>[1]Sheet1!$A$1*2</f><v>84</v></c></row>'
    '<row r="8" x14ac:dyDescent="0.4"><c r="J8" s="5"/></row>'
    '</sheetData><mergeCells count="1"><mergeCell ref="A8:B9"/></mergeCells><phoneticPr fontId="2"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst></worksheet>'
)
SMALL = HEAD + f'<worksheet xmlns="{MAIN}"><sheetData/></worksheet>'
CHART = HEAD + f'<chartsheet xmlns="{MAIN}" xmlns:r="{REL}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>'
DML = "http://schemas.openxmlformats.org/drawingml/2006/"
DRAWING = HEAD + f'<xdr:wsDr xmlns:xdr="{DML}spreadsheetDrawing" xmlns:a="{DML}main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="図 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="{DML}chart"><c:chart xmlns:c="{DML}chart" xmlns:r="{REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>'
BARS = HEAD + f'<c:chartSpace xmlns:c="{DML}chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>表!$A$2:$A$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>'
ROOT = relations(("rId1", "officeDocument", "xl/workbook.xml", ""))
EXTERNAL = HEAD + f'<externalLink xmlns="{MAIN}" xmlns:r="{REL}"><externalBook r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>42</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>'
SHEETS = [("rId1", "worksheet", "worksheets/sheet1.xml", ""), ("rId2", "worksheet", "worksheets/sheet2.xml", ""), ("rId3", "chartsheet", "chartsheets/sheet1.xml", ""), ("rId4", "styles", "styles.xml", ""), ("rId5", "sharedStrings", "sharedStrings.xml", ""), ("rId6", "theme", "theme/theme1.xml", "")]
OVERRIDES = [("/xl/worksheets/sheet1.xml", TYPE + "spreadsheetml.worksheet+xml"), ("/xl/worksheets/sheet2.xml", TYPE + "spreadsheetml.worksheet+xml"), ("/xl/chartsheets/sheet1.xml", TYPE + "spreadsheetml.chartsheet+xml"), ("/xl/styles.xml", TYPE + "spreadsheetml.styles+xml"), ("/xl/sharedStrings.xml", TYPE + "spreadsheetml.sharedStrings+xml"), ("/xl/theme/theme1.xml", TYPE + "theme+xml")]
NAMES = '<externalReferences><externalReference r:id="rId9"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">表!$A$1:$D$8</definedName><definedName name="割引" comment="率">_xlfn.LAMBDA(_xlpm.p,_xlpm.p*0.9)</definedName><definedName name="裏だけ" localSheetId="2">裏!$A$1</definedName></definedNames>'
OVERRIDES += [("/xl/drawings/drawing1.xml", TYPE + "drawing+xml"), ("/xl/charts/chart1.xml", TYPE + "drawingml.chart+xml")]
COMMON = {"xl/chartsheets/_rels/sheet1.xml.rels": relations(("rId1", "drawing", "../drawings/drawing1.xml", "")), "xl/drawings/drawing1.xml": DRAWING, "xl/drawings/_rels/drawing1.xml.rels": relations(("rId1", "chart", "../charts/chart1.xml", "")), "xl/charts/chart1.xml": BARS, "xl/worksheets/sheet2.xml": SMALL, "xl/chartsheets/sheet1.xml": CHART, "xl/styles.xml": STYLES, "xl/sharedStrings.xml": STRINGS, "xl/theme/theme1.xml": THEME, "xl/worksheets/sheet1.xml": SHEET, "_rels/.rels": ROOT}

save("excel.xlsx", {
    "[Content_Types].xml": types(TYPE + "spreadsheetml.sheet.main+xml", *OVERRIDES, ("/xl/metadata.xml", TYPE + "spreadsheetml.sheetMetadata+xml"), ("/xl/calcChain.xml", TYPE + "spreadsheetml.calcChain+xml"), ("/xl/externalLinks/externalLink1.xml", TYPE + "spreadsheetml.externalLink+xml")),
    **COMMON,
    "xl/workbook.xml": workbook(NAMES),
    "xl/_rels/workbook.xml.rels": relations(*SHEETS, ("rId7", "sheetMetadata", "metadata.xml", ""), ("rId8", "calcChain", "calcChain.xml", ""), ("rId9", "externalLink", "externalLinks/externalLink1.xml", "")),
    "xl/metadata.xml": METADATA,
    "xl/calcChain.xml": HEAD + f'<calcChain xmlns="{MAIN}"><c r="B2" i="1"/><c r="B3" i="1"/></calcChain>',
    "xl/externalLinks/externalLink1.xml": EXTERNAL,
    "xl/externalLinks/_rels/externalLink1.xml.rels": relations(("rId1", "externalLinkPath", "file:///C:/Users/someone/Book2.xlsx", ' TargetMode="External"')),
})
save("excelMacros.xlsm", {
    "[Content_Types].xml": types("application/vnd.ms-excel.sheet.macroEnabled.main+xml", *OVERRIDES),
    **COMMON,
    "xl/workbook.xml": workbook(),
    "xl/_rels/workbook.xml.rels": relations(*SHEETS, ("rId7", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin", "")),
    "xl/vbaProject.bin": bytes(range(256)) * 8,
})
save("excelStrict.xlsx", {
    "[Content_Types].xml": types(TYPE + "spreadsheetml.sheet.main+xml", *OVERRIDES),
    **COMMON,
    "xl/worksheets/sheet2.xml": SMALL.replace("<sheetData/>", '<sheetData><row r="1"><c r="A1" t="d"><v>2026-04-01</v></c><c r="B1" t="d"><v>2026-04-01T12:00:00</v></c></row></sheetData>'),
    "xl/workbook.xml": workbook(),
    "xl/_rels/workbook.xml.rels": relations(*SHEETS),
}, strict=True)
PREFIXED = HEAD + (
    f'<x:worksheet xmlns:x="{MAIN}"><x:sheetViews><x:sheetView workbookViewId="0"/></x:sheetViews><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>あ</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c><x:c><x:f>A1&amp;B1</x:f></x:c></x:row><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>'
)
save("prefixed.xlsx", {
    "[Content_Types].xml": types(TYPE + "spreadsheetml.sheet.main+xml", ("/xl/worksheets/sheet1.xml", TYPE + "spreadsheetml.worksheet+xml")),
    "_rels/.rels": ROOT,
    "xl/workbook.xml": HEAD + f'<x:workbook xmlns:x="{MAIN}" xmlns:rel="{REL}"><x:sheets><x:sheet name="P" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>',
    "xl/_rels/workbook.xml.rels": relations(("rId1", "worksheet", "worksheets/sheet1.xml", "")),
    "xl/worksheets/sheet1.xml": PREFIXED,
})
