/** What is not a function: operators, formats, blanks, names, filters, early days and the other calendar. */
export const OPERATORS = String.raw`
*+ | {n}+{n} | {n}+{p}+{v} | {s}+{v} | {f}+{n} | {blank}+{n} | {d}+{1..90}
*- | {n}-{n} | -{n} | {d}-{d} | {s}-{v} | {n}--{p}
** | {n}*{p} | {n}*{k}*{u} | {s}*{v} | {f}*{f} | ({n}+{n})*{k} | {l}*{n}
*/ | {n}/{k} | {p}/{p} | ({n}-{n})/{v} | {f}/{k} | {s}/{v}
*^ | {p}^{0..3} | {u}^{k} | -{k}^2 | {v}^-1 | {f}^2
*& | {t}&{n} | {t}&{e} | {v}&"枚" | {t}&{blank} | {i}&"/"&{v} | {f}&"円" | {d#}&{t}
*= | {n}={n} | {t}={w} | {blank}=0 | {blank}="" | {v}={1..12} | {e}="apple pie" | {j}=7
*<> | {n}<>{n} | {t}<>{w} | {x}<>"" | {blank}<>0
*> | {n}>{n} | {t}>{t} | {d}>{d} | {p}>{10..90} | {t}>{n}
*< | {n}<{n} | {e}<{e} | {d}<{d} | {u}<0.5
>= | {n}>={i} | {v}>={1..12} | {d}>={d}
<= | {n}<={i} | {v}<={1..12} | {code}<={code}
*% | {n}*{1..99}% | {p}*(1+{1..20}%) | {k}% | {p}%
reference | {a} | {t#} | {d#} | {blank} | {x} | Data!$B{2..41} | {f}
precedence | {n}+{n}*{k}-{p}/{k} | -{n}+{n}^2*{k}% | ({n}>{n})=({p}>{k}) | {t}&{v}+{k} | {k}*({n}-({p}+{v}))/{v} | {n}&{p}*{k}
%% | {p}%% | {k}*1000%%
`;

export const ARRAYS = String.raw`
SUM | SUM({k}*{1,2,3}) | SUM({1,2;3,4}*{k}) | SUM({1,2,3}^{0..3}) | [SUM({W:N}*{k})] | [SUM(({W:T}={w})*{W:P})] | [SUM(IF({W:I}>{0..50},{W:P}))]
MAX | MAX({1,5,{4..9}}-{k}) | [MAX(IF({W:T}<>{w},{W:P}))] | [MAX(ABS({W:I}))]
MIN | MIN({3,{1..9},8}*{k}) | [MIN({W:P}+{W:L})] | [MIN(IF({W:I}>0,{W:I}))]
AVERAGE | [AVERAGE(IF({W:I}>{-40..0},{W:P}))] | AVERAGE({1,2,3}*{k}) | [AVERAGE({W:N}*2)]
COUNT | [COUNT(IF({W:I}>{0..50},1))] | COUNT({1,"a",{2..9}}) | [COUNT(1/({W:T}={w}))]
SUMPRODUCT | SUMPRODUCT({1,2,3}*{k},{4,5,6}) | SUMPRODUCT(LEN({W:T})) | SUMPRODUCT(ROUND({W:P},0)) | SUMPRODUCT(MOD({W:V},2)*{W:P}) | SUMPRODUCT(({W:T}={w})*({W:G}=TRUE))
INDEX | INDEX({10,20,30;40,50,60},{1..2},{1..3}) | [INDEX({W:P}*2,{1..5})]
MATCH | MATCH({2..9},{1,3,5,7},1) | [MATCH(1,({W:V}>{1..3})*1,0)]
VLOOKUP | VLOOKUP({1..3},{1,"低";2,"中";3,"高"},2,FALSE) | VLOOKUP({k},{0,10;2,20;4,40},2)
CHOOSE | SUM(CHOOSE({1..2},{1,2},{3,4}))+{v} | SUM(CHOOSE({1..2},{N},{P}))
TEXTJOIN | [TEXTJOIN(",",TRUE,IF({W:I}>{0..50},{W:V},""))] | TEXTJOIN("・",TRUE,{"赤","青","白"},{t})
CONCAT | [CONCAT(IF({W:G},{W:T},""))] | CONCAT({"A","B"},{v})
LEN | [SUM(LEN({W:T}))] | [MAX(LEN({W:E}))]
ROW | [SUM(ROW({W:V}))] | SUMPRODUCT(ROW({W:V})*{W:V})
`;

export const NAMED = String.raw`
workbook names | 単価*{n} | 単価+{v} | SUM(数量) | SUM(数量)*単価 | AVERAGE(数量) | COUNTIF(数量,">{-20..60}") | MAX(数量)-MIN(数量) | ROUND(単価*{u},{0..2}) | INDEX(数量,{1..20}) | VLOOKUP({key},対応表,{2..3},FALSE) | IF(数量計>{0..900},単価,{n}) | 数量計/{k} | LARGE(数量,{1..5}) | SUMPRODUCT(数量,数量)
sheet names | 率*{n} | 率+{v} | ROUND({p}*率,{0..2}) | IF(率>{1..9}/10,{n},{p}) | 範囲計*{k} | SUM(範囲)+{v} | MAX(範囲)*率 | AVERAGE(範囲)-{n} | COUNT(範囲)+{v} | 率&"："&{t}
`;

export const FILTERED = String.raw`
*SUBTOTAL | SUBTOTAL({1..5},{FB}) | SUBTOTAL(9,{FB}) | SUBTOTAL(109,{FB}) | SUBTOTAL({101..105},{FB}) | SUBTOTAL(3,{FA}) | SUBTOTAL(103,{FA}) | SUBTOTAL({6..8},{FC}) | SUBTOTAL(9,{FB})/SUBTOTAL(2,{FB}) | SUBTOTAL({10..11},{FC})
AGGREGATE | AGGREGATE({1..5},5,{FB}) | AGGREGATE(9,{5..7},{FB}) | AGGREGATE({14..15},5,{FB},{1..3}) | AGGREGATE(9,{0..4},{FC})
SUM | SUM({FB}) | SUM({FB},{FC}) | SUMIF({FA},"赤",{FB}) | SUMPRODUCT(絞込!B2:B31,絞込!C2:C31)
COUNTA | COUNTA({FA}) | COUNT({FB}) | COUNTIF({FA},"青")
`;

/** The days before March 1900, on which Excel and LibreOffice agree: their numbers, and years and weekdays. */
export const EARLY = String.raw`
early days | {y}+{1..40} | {y}-{y} | SUM({Y}) | MAX({Y}) | MIN({Y}) | COUNT({Y}) | COUNTIF({Y},">{1..50}") | AVERAGE({Y}) | ROUND({y},0) | INT({y}) | {y}>{y} | {y}*24 | MOD({y},7) | SMALL({Y},{1..4}) | IF({y}<60,"前","後") | HOUR({y}) | MINUTE({y}) | SUMIF({Y},"<{20..55}") | TEXT({y},"0.00") | YEAR({y2}) | WEEKDAY({y3}) | LARGE({Y},{1..4})
`;
