"""Weights, lengths, areas, powers and stores of data in four languages: data only.  Canonical | Korean; English; Japanese; Chinese.

A unit that begins other words says what must not follow it in :data:`NOT_AFTER`.
"""

from __future__ import annotations

LANGUAGES = ("ko", "en", "ja", "zh")
#: '_' is a space.  A bare 'g', 'm', 'L' or 'キロ' may be another thing and is left unread
_TABLE = """
kg | kg 킬로그램 ㎏; kg kgs kilograms kilogram kilos; キログラム kg ㎏; 公斤 千克 kg
그램 | 그램; grams gram; グラム ㌘; 公克 克
mg | mg 밀리그램 ㎎; mg milligrams milligram; ミリグラム mg; 毫克 mg
톤 | 톤 t; metric_tonnes tonnes tonne metric_tons metric_ton tons ton; トン ㌧; 吨 噸 公吨 公噸
온스 | 온스; ounces ounce; オンス; 盎司
km | km 킬로미터 ㎞; kilometers kilometres kilometer kilometre km; キロメートル km ㎞; 公里 千米 km
m | 미터; meters metres meter metre; メートル ㍍; 米 公尺
cm | cm 센티미터 ㎝; cm centimeters centimetres centimeter centimetre; センチメートル センチ cm; 厘米 公分 cm
mm | mm 밀리미터 ㎜; mm millimeters millimetres millimeter millimetre; ミリメートル mm; 毫米 公釐 mm
μm | μm µm 마이크로미터 마이크론 ㎛; micrometers micrometres microns micron; マイクロメートル ミクロン; 微米
인치 | 인치; inches inch; インチ; 英寸 英吋 吋
피트 | 피트; feet foot; フィート; 英尺 呎
마일 | 마일; miles mile; マイル; 英里 哩
에이커 | 에이커; acres acre; エーカー; 英亩 英畝
헥타르 | 헥타르 ha ㏊; hectares hectare; ヘクタール ㌶; 公顷 公頃
㎡ | ㎡ 제곱미터 평방미터; square_meters square_metres square_meter square_metre sqm; 平方メートル ㎡; 平方米 平方公尺 ㎡
㎢ | ㎢ 제곱킬로미터 평방킬로미터; square_kilometers square_kilometres square_kilometer square_kilometre; 平方キロメートル 平方キロ ㎢; 平方公里 平方千米
제곱피트 | 제곱피트 평방피트; square_feet square_foot square-foot sq_ft; 平方フィート; 平方英尺 平方呎
㎥ | ㎥ 세제곱미터 입방미터; cubic_meters cubic_metres cubic_meter cubic_metre; 立方メートル ㎥; 立方米 立方公尺
리터 | 리터 ℓ; liters litres liter litre; リットル ㍑; 公升
갤런 | 갤런; gallons gallon; ガロン; 加仑 加侖
배럴 | 배럴; barrels barrel; バレル; 桶
W | W 와트; watts watt; ワット ㍗; 瓦特 瓦
kW | kW 킬로와트 ㎾; kilowatts kilowatt kW; キロワット ㌔㍗ kW; 千瓦 瓩 kW
MW | MW 메가와트 ㎿; megawatts megawatt MW; メガワット MW; 兆瓦 百万瓦 百萬瓦 MW
GW | GW 기가와트; gigawatts gigawatt GW; ギガワット GW; 吉瓦 百萬瓩 GW
TW | TW 테라와트; terawatts terawatt; テラワット TW; 太瓦 TW
Wh | Wh 와트시; watt-hours watt_hours watt-hour watt_hour; ワット時 Wh; 瓦时 瓦時 Wh
kWh | kWh 킬로와트시 킬로와트아워 ㎾h ㎾시; kilowatt-hours kilowatt_hours kilowatt-hour kilowatt_hour kWh; キロワット時 キロワットアワー kWh; 千瓦时 千瓦時 瓩時 度电 度電 kWh
MWh | MWh 메가와트시 메가와트아워 ㎿h ㎿시; megawatt-hours megawatt_hours megawatt-hour megawatt_hour MWh; メガワット時 メガワットアワー MWh; 兆瓦时 兆瓦時 MWh
GWh | GWh 기가와트시 기가와트아워; gigawatt-hours gigawatt_hours gigawatt-hour gigawatt_hour GWh; ギガワット時 ギガワットアワー GWh; 吉瓦时 吉瓦時 千兆瓦时 GWh
TWh | TWh 테라와트시 테라와트아워; terawatt-hours terawatt_hours terawatt-hour terawatt_hour TWh; テラワット時 TWh; 太瓦时 太瓦時 TWh
볼트 | 볼트 V; volts volt; ボルト; 伏特
마력 | 마력; horsepower; 馬力; 马力 馬力
MHz | MHz 메가헤르츠 ㎒; MHz megahertz; メガヘルツ MHz; 兆赫 MHz
GHz | GHz 기가헤르츠 ㎓; GHz gigahertz; ギガヘルツ GHz; 吉赫 GHz
THz | THz 테라헤르츠; THz terahertz; テラヘルツ THz; 太赫兹 太赫茲 THz
Mbps | Mbps; Mbps; Mbps; Mbps
Gbps | Gbps; Gbps; Gbps; Gbps
Tbps | Tbps; Tbps; Tbps; Tbps
KB | KB 킬로바이트; kilobytes kilobyte; キロバイト KB; 千字节 KB
MB | MB 메가바이트; megabytes megabyte MB; メガバイト MB; 兆字节 MB
GB | GB 기가바이트; gigabytes gigabyte GB; ギガバイト GB; 吉字节 GB
TB | TB 테라바이트; terabytes terabyte TB; テラバイト TB; 太字节 TB
PB | PB 페타바이트; petabytes petabyte PB; ペタバイト PB; 拍字节 PB
EB | EB 엑사바이트; exabytes exabyte; エクサバイト EB; 艾字节 EB
Gb | Gb 기가비트; gigabits gigabit Gb; ギガビット Gb; 吉比特 Gb
Tb | Tb 테라비트; terabits terabit Tb; テラビット Tb; 太比特 Tb
테라플롭스 | 테라플롭스 TFLOPS; teraflops teraflop; テラフロップス; TFLOPS
페타플롭스 | 페타플롭스 PFLOPS; petaflops petaflop; ペタフロップス; PFLOPS
엑사플롭스 | 엑사플롭스 EFLOPS; exaflops exaflop; エクサフロップス; EFLOPS
비트 | 비트; bits bit; ビット; 比特 位元
큐비트 | 큐비트; qubits qubit; 量子ビット キュービット; 量子比特 量子位元
나노 | 나노미터 나노 nm ㎚; nanometers nanometres nanometer nanometre nm; ナノメートル ナノ nm; 纳米 奈米 nm
TEU | TEU; TEUs TEU; TEU; TEU 标准箱 標準箱
"""
#: what must not follow: '瓦斯', '비트코인'
NOT_AFTER = {
    "그램": "[로]", "비트": "[코]", "마일": "[리스드]", "미터": "[기링]", "피트": "[니]", "마력": "[적]", "V": "[낸]", "와트": "[홀]", "리터": "[러]",
    "ビット": "[コ]", "マイル": "[スド]", "インチ": "[ョキ]", "ボルト": "[に]", "ミリ": "[タオ]",
    "瓦": "[斯解尔爾]", "米": "[其兰蘭林粉饭飯哈德罗羅特勒]", "克": "[服拉林里莱萊罗羅隆制]", "比特": "[币幣大]", "桶": "[装裝]", "TEU": "",
}  # fmt: skip


def _rows() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for line in _TABLE.strip().splitlines():
        canonical, forms = (part.strip() for part in line.split("|"))
        for language, names in zip(LANGUAGES, forms.split(";"), strict=True):
            found[language] |= {name.replace("_", " "): canonical for name in names.split()}
    return found


#: language -> unit as written -> its canonical form
MEASURES = _rows()
