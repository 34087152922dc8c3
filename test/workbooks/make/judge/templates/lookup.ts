export const LOOKUP = String.raw`
*VLOOKUP | VLOOKUP({key},{LT},{2..4},FALSE) | VLOOKUP({10..120},{LT},{2..4}) | VLOOKUP({10..120},{LT},3,TRUE) | VLOOKUP({LW},{LT2},{2..3},FALSE) | VLOOKUP("{1*}*",{LT2},2,FALSE)
*HLOOKUP | HLOOKUP({key},{LH},{2..3},FALSE) | HLOOKUP({10..120},{LH},{2..3}) | HLOOKUP({10..120},{LH},2,TRUE)
LOOKUP | LOOKUP({10..130},{LK},{LV}) | LOOKUP({10..130},{LT}) | LOOKUP(2,1/({W:T}<>""),{W:P})
*MATCH | MATCH({key},{LK},0) | MATCH({10..130},{LK},1) | MATCH({10..130},{LK}) | MATCH({LW},{LN},0) | MATCH({r:P},{W:P},0) | MATCH("{1*}*",{LN},0)
*INDEX | INDEX({N},{1..5}) | INDEX({LT},{1..12},{1..4}) | INDEX({LN},MATCH({key},{LK},0)) | SUM(INDEX({LT},0,{3..3})) | INDEX({LT},{1..12},2)
*CHOOSE | CHOOSE({1..3},{n},{t},{e}) | CHOOSE({v},1,2,3,4,5,6,7,8,9,10,11,12) | SUM(CHOOSE({1..2},{N},{P}))
*INDIRECT | INDIRECT("Data!A{2..41}") | SUM(INDIRECT("Data!B{2..9}:B{10..41}")) | INDIRECT("Data!R{2..41}C{1..3}",FALSE) | INDIRECT("Data!"&"M"&{v}+1)
*OFFSET | OFFSET(Data!$A$1,{1..40},{0..3}) | SUM(OFFSET(Data!$A$1,{1..9},0,{2..20},{1..2})) | OFFSET({a},1,0) | SUM(OFFSET({N},{0..3},0)) | OFFSET(Data!$A$1,{v}/2+1,1.9)
*ROW | ROW({a}) | ROW()*{k} | ROW({t#})-1
ROWS | ROWS({N}) | ROWS({LT})
*COLUMN | COLUMN({a}) | COLUMN()*{k} | COLUMN({t#})
COLUMNS | COLUMNS({N}) | COLUMNS({LT})
ADDRESS | ADDRESS({1..200},{1..60}) | ADDRESS({v},{1..30},{1..4}) | ADDRESS({1..90},{1..9},4,FALSE)
AREAS | AREAS({N})
TRANSPOSE | SUM(TRANSPOSE({N})) | INDEX(TRANSPOSE({P}),1,{1..4})
`;

export const DATABASE = String.raw`
DSUM | DSUM({DB},"{DF}",{DC}) | DSUM({DB},{DN},{DC})
DAVERAGE | DAVERAGE({DB},"{DF}",{DC})
DCOUNT | DCOUNT({DB},"{DF}",{DC}) | DCOUNT({DB},"混在",{DC})
DCOUNTA | DCOUNTA({DB},"品目",{DC}) | DCOUNTA({DB},"混在",{DC})
DMAX | DMAX({DB},"{DF}",{DC})
DMIN | DMIN({DB},"{DF}",{DC})
DPRODUCT | DPRODUCT({DB},"率",{DC})
DSTDEV | DSTDEV({DB},"{DF}",{DC})
DSTDEVP | DSTDEVP({DB},"{DF}",{DC})
DVAR | DVAR({DB},"{DF}",{DC})
DVARP | DVARP({DB},"{DF}",{DC})
DGET | DGET({DB},"{DF}",{DG})
`;
