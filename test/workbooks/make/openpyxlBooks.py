"""Writes openpyxl.xlsx and openpyxl1904.xlsx: python3 openpyxlBooks.py FOLDER (openpyxl 3.0.9 made the ones beside this folder)."""
import datetime
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.colors import Color
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

folder = sys.argv[1]


def plan(book):
    sheet = book.active
    sheet.title = "月別計画"
    sheet.append(["月", "交付", "単価", "費用", "郵送料"])
    for month in range(1, 13):
        row = month + 1
        sheet.append([datetime.date(2026, month, 1), 1000 + 37 * month, 850.5, f"=B{row}*C{row}", f"=_xldudf_MYNA_POSTAGE(B{row})"])
        sheet.cell(row, 1).number_format = 'yyyy"年"m"月"'
        sheet.cell(row, 4).number_format = "#,##0"
    sheet["A14"] = "合計"
    sheet["D14"] = "=SUM(D2:D13)"
    sheet["D14"].font = Font(name="ＭＳ Ｐゴシック", size=12, bold=True, italic=True, color="FF336699", underline="single")
    sheet["D14"].fill = PatternFill("solid", fgColor=Color(theme=4, tint=0.5999938962981048))
    sheet["D14"].border = Border(top=Side("thin", color="FF000000"), bottom=Side("double", color=Color(theme=5)))
    sheet["A16"] = "備考:\n二行目"
    sheet["A16"].alignment = Alignment(horizontal="center", vertical="top", wrap_text=True, text_rotation=45)
    sheet["A16"].protection = Protection(locked=False)
    sheet.merge_cells("A16:C18")
    sheet["F2"] = "=B2:B4*2"
    sheet.formula_attributes["F2"] = {"t": "array", "ref": "F2:F4"}
    sheet["G2"] = "=_xlfn.TEXTJOIN(\",\",TRUE,A2:A3)"
    sheet["G3"] = "=1/0"
    sheet["H1"], sheet["H2"], sheet["H3"], sheet["H4"] = True, "#N/A", "'=1+1", ""
    sheet["H5"] = "=1+1"
    sheet["H5"].data_type = "s"
    sheet.column_dimensions["A"].width = 14.5
    sheet.column_dimensions["C"].hidden = True
    sheet.row_dimensions[1].height = 30
    sheet.row_dimensions[15].hidden = True
    sheet.freeze_panes = "B2"
    sheet.sheet_properties.tabColor = "FFCC00"
    table = Table(displayName="計画表", ref="A1:E13")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    sheet.add_table(table)
    validation = DataValidation(type="whole", operator="between", formula1=0, formula2=100000)
    validation.add("B2:B13")
    sheet.add_data_validation(validation)
    sheet.conditional_formatting.add("B2:B13", CellIsRule(operator="greaterThan", formula=["1200"], font=Font(color="FFFF0000")))
    sheet.conditional_formatting.add("D2:D13", ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="63BE7B"))
    sheet["B2"].comment = Comment("一月は休日が多い", "担当")
    sheet["A19"].hyperlink = "https://example.com/"
    sheet["A19"].value = "資料"
    sheet.print_title_rows = "1:1"
    sheet.print_area = "A1:E14"
    sheet.oddHeader.center.text = "交付計画"
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=13), titles_from_data=True)
    sheet.add_chart(chart, "J2")


book = Workbook()
plan(book)
quoted = book.create_sheet("O'Neill's 表 2")
quoted["A1"] = "='月別計画'!D14*2"
quoted["A2"] = "=SUM('O''Neill''s 表 2'!A1,単価)"
quoted.sheet_state = "hidden"
quoted.protection.sheet = True
book.create_sheet("空").sheet_state = "veryHidden"
book.defined_names.append(DefinedName("単価", attr_text="月別計画!$C$2"))
book.defined_names.append(DefinedName("局所", attr_text="0.1", localSheetId=1, hidden=True))
book.save(f"{folder}/openpyxl.xlsx")

old = Workbook()
old.epoch = CALENDAR_MAC_1904
old.active["A1"] = datetime.date(2026, 4, 1)
old.active["A2"] = "=A1+1"
old.save(f"{folder}/openpyxl1904.xlsx")

# What openpyxl writes of formulas is their text alone: `myna calc` has to find every result itself.
book = Workbook()
sheet = book.active
sheet.title = "計画"
sheet.append(["24,697百万円", "834万枚", "=_xldudf_MYNA_PERCARDCOST(A1,B1)", '=MYNA.POSTAGE(500,"規格外","一般書留")'])
sheet.append([1000, 8, "=A2/B2", "=SUM(C1:C2)"])
book.save(f"{folder}/openpyxlWithoutResults.xlsx")
