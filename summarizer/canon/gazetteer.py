"""Countries, and their names in four languages: data only.

One line a place: Korean (by 외래어 표기) | English | Japanese | Chinese (both scripts); ',' separates spellings, '*' marks
one that is also a person's name or a common word.  Country names follow Unicode CLDR, shortened to newspaper use.
"""

COUNTRIES = """
가나|Ghana|ガーナ|加纳,迦納
가봉|Gabon|ガボン|加蓬,加彭
가이아나|Guyana|ガイアナ|圭亚那,蓋亞那
감비아|Gambia|ガンビア|冈比亚,甘比亞
과테말라|Guatemala|グアテマラ|危地马拉,瓜地馬拉
괌|Guam|グアム|关岛,關島
그레나다|Grenada|グレナダ|格林纳达,格瑞那達
그리스|Greece|ギリシャ|希腊,希臘
그린란드|Greenland|グリーンランド|格陵兰,格陵蘭
기니|Guinea|ギニア|几内亚,幾內亞
기니비사우|Guinea-Bissau|ギニアビサウ|几内亚比绍,幾內亞比索
나미비아|Namibia|ナミビア|纳米比亚,納米比亞
나우루|Nauru|ナウル|瑙鲁,諾魯
나이지리아|Nigeria|ナイジェリア|尼日利亚,奈及利亞
남수단|South Sudan|南スーダン|南苏丹,南蘇丹
남아프리카|South Africa|南アフリカ|南非
네덜란드|Netherlands|オランダ|荷兰,荷蘭
네팔|Nepal|ネパール|尼泊尔,尼泊爾
노르웨이|Norway|ノルウェー|挪威
뉴질랜드|New Zealand|ニュージーランド|新西兰,紐西蘭
니제르|Niger|ニジェール|尼日尔,尼日
니카라과|Nicaragua|ニカラグア|尼加拉瓜
대만|Taiwan|台湾|台湾,台灣,臺灣
한국|South Korea,Republic of Korea,Korea|韓国,大韓民国|韩国,韓國,南韓,南韩
덴마크|Denmark|デンマーク|丹麦,丹麥
도미니카|Dominica|ドミニカ国|多米尼克
도미니카공화국|Dominican Republic|ドミニカ共和国|多米尼加共和国,多明尼加共和國
독일|Germany|ドイツ|德国,德國
동티모르|Timor-Leste|東ティモール|东帝汶,東帝汶
라오스|Laos|ラオス|老挝,寮國
라이베리아|Liberia|リベリア|利比里亚,賴比瑞亞
라트비아|Latvia|ラトビア|拉脱维亚,拉脫維亞
러시아|Russia|ロシア|俄罗斯,俄羅斯
레바논|Lebanon|レバノン|黎巴嫩
레소토|Lesotho|レソト|莱索托,賴索托
루마니아|Romania|ルーマニア|罗马尼亚,羅馬尼亞
룩셈부르크|Luxembourg|ルクセンブルク|卢森堡,盧森堡
르완다|Rwanda|ルワンダ|卢旺达,盧安達
리비아|Libya|リビア|利比亚,利比亞
리투아니아|Lithuania|リトアニア|立陶宛
리히텐슈타인|Liechtenstein|リヒテンシュタイン|列支敦士登,列支敦斯登
마다가스카르|Madagascar|マダガスカル|马达加斯加,馬達加斯加
마셜 제도|Marshall Islands|マーシャル諸島|马绍尔群岛,馬紹爾群島
마카오|Macau,Macao|マカオ|澳门,澳門
말라위|Malawi|マラウイ|马拉维,馬拉威
말레이시아|Malaysia|マレーシア|马来西亚,馬來西亞
말리|*Mali|マリ|马里,馬利
멕시코|Mexico|メキシコ|墨西哥
모나코|Monaco|モナコ|摩纳哥,摩納哥
모로코|Morocco|モロッコ|摩洛哥
모리셔스|Mauritius|モーリシャス|毛里求斯,模里西斯
모리타니|Mauritania|モーリタニア|毛里塔尼亚,茅利塔尼亞
모잠비크|Mozambique|モザンビーク|莫桑比克,莫三比克
몬테네그로|Montenegro|モンテネグロ|黑山,蒙特內哥羅
몰도바|Moldova|モルドバ|摩尔多瓦,摩爾多瓦
몰디브|Maldives|モルディブ|马尔代夫,馬爾地夫
몰타|Malta|マルタ|马耳他,馬爾他
몽골|Mongolia|モンゴル|蒙古
미국|United States,United States of America,U.S.,US,USA,America|米国,アメリカ合衆国,アメリカ|美国,美國
미얀마|Myanmar|ミャンマー|缅甸,緬甸
미크로네시아|Micronesia|ミクロネシア連邦|密克罗尼西亚,密克羅尼西亞
바누아투|Vanuatu|バヌアツ|瓦努阿图,萬那杜
바레인|Bahrain|バーレーン|巴林
바베이도스|Barbados|バルバドス|巴巴多斯,巴貝多
바티칸|Vatican|バチカン市国|梵蒂冈,梵蒂岡
바하마|Bahamas|バハマ|巴哈马,巴哈馬
방글라데시|Bangladesh|バングラデシュ|孟加拉国,孟加拉
버뮤다|Bermuda|バミューダ|百慕大,百慕達
베냉|Benin|ベナン|贝宁,貝南
베네수엘라|Venezuela|ベネズエラ|委内瑞拉,委內瑞拉
베트남|Vietnam|ベトナム|越南
벨기에|Belgium|ベルギー|比利时,比利時
벨라루스|Belarus|ベラルーシ|白俄罗斯,白俄羅斯
벨리즈|Belize|ベリーズ|伯利兹,貝里斯
보스니아|Bosnia|ボスニア|波黑,波士尼亞
보츠와나|Botswana|ボツワナ|博茨瓦纳,波札那
볼리비아|Bolivia|ボリビア|玻利维亚,玻利維亞
부룬디|Burundi|ブルンジ|布隆迪,蒲隆地
부르키나파소|Burkina Faso|ブルキナファソ|布基纳法索,布吉納法索
부탄|Bhutan|ブータン|不丹
북마케도니아|North Macedonia|北マケドニア|北马其顿,北馬其頓
북한|North Korea|北朝鮮|朝鲜,北韓
불가리아|Bulgaria|ブルガリア|保加利亚,保加利亞
브라질|Brazil|ブラジル|巴西
브루나이|Brunei|ブルネイ|文莱,汶萊
사모아|Samoa|サモア|萨摩亚,薩摩亞
사우디아라비아|Saudi Arabia|サウジアラビア,サウジ|沙特阿拉伯,沙烏地阿拉伯,沙特
산마리노|San Marino|サンマリノ|圣马力诺,聖馬利諾
상투메 프린시페|São Tomé and Príncipe|サントメ・プリンシペ|圣多美和普林西比,聖多美普林西比
서사하라|Western Sahara|西サハラ|西撒哈拉
세네갈|Senegal|セネガル|塞内加尔,塞內加爾
세르비아|Serbia|セルビア|塞尔维亚,塞爾維亞
세이셸|Seychelles|セーシェル|塞舌尔,塞席爾
세인트루시아|St. Lucia|セントルシア|圣卢西亚,聖露西亞
세인트빈센트그레나딘|St. Vincent and Grenadines|セントビンセント及びグレナディーン諸島|圣文森特和格林纳丁斯,聖文森及格瑞那丁
세인트키츠 네비스|St. Kitts and Nevis|セントクリストファー・ネーヴィス|圣基茨和尼维斯,聖克里斯多福及尼維斯
소말리아|Somalia|ソマリア|索马里,索馬利亞
솔로몬 제도|Solomon Islands|ソロモン諸島|所罗门群岛,索羅門群島
수단|Sudan|スーダン|苏丹,蘇丹
수리남|Suriname|スリナム|苏里南,蘇利南
스리랑카|Sri Lanka|スリランカ|斯里兰卡,斯里蘭卡
스웨덴|Sweden|スウェーデン|瑞典
스위스|Switzerland|スイス|瑞士
스페인|Spain|スペイン|西班牙
슬로바키아|Slovakia|スロバキア|斯洛伐克
슬로베니아|Slovenia|スロベニア|斯洛文尼亚,斯洛維尼亞
시리아|Syria|シリア|叙利亚,敘利亞
시에라리온|Sierra Leone|シエラレオネ|塞拉利昂,獅子山
싱가포르|Singapore|シンガポール|新加坡
아랍에미리트|United Arab Emirates,UAE,U.A.E.|アラブ首長国連邦,UAE|阿联酋,阿聯
아르메니아|Armenia|アルメニア|亚美尼亚,亞美尼亞
아르헨티나|Argentina|アルゼンチン|阿根廷
아이슬란드|Iceland|アイスランド|冰岛,冰島
아이티|Haiti|ハイチ|海地
아일랜드|Ireland|アイルランド|爱尔兰,愛爾蘭
아제르바이잔|Azerbaijan|アゼルバイジャン|阿塞拜疆,亞塞拜然
아프가니스탄|Afghanistan|アフガニスタン|阿富汗
안도라|Andorra|アンドラ|安道尔,安道爾
알바니아|Albania|アルバニア|阿尔巴尼亚,阿爾巴尼亞
알제리|Algeria|アルジェリア|阿尔及利亚,阿爾及利亞
앙골라|Angola|アンゴラ|安哥拉
앤티가 바부다|Antigua and Barbuda|アンティグア・バーブーダ|安提瓜和巴布达,安地卡及巴布達
에리트리아|Eritrea|エリトリア|厄立特里亚,厄利垂亞
에스와티니|Eswatini|エスワティニ|斯威士兰,史瓦帝尼
에스토니아|Estonia|エストニア|爱沙尼亚,愛沙尼亞
에콰도르|Ecuador|エクアドル|厄瓜多尔,厄瓜多
에티오피아|Ethiopia|エチオピア|埃塞俄比亚,衣索比亞
엘살바도르|El Salvador|エルサルバドル|萨尔瓦多,薩爾瓦多
영국|United Kingdom,UK,U.K.,Britain,Great Britain|英国,イギリス|英国,英國
예멘|Yemen|イエメン|也门,葉門
오만|Oman|オマーン|阿曼
호주|Australia|オーストラリア,豪州|澳大利亚,澳大利亞,澳洲
오스트리아|Austria|オーストリア|奥地利,奧地利
온두라스|Honduras|ホンジュラス|洪都拉斯,宏都拉斯
요르단|*Jordan|ヨルダン|约旦,約旦
우간다|Uganda|ウガンダ|乌干达,烏干達
우루과이|Uruguay|ウルグアイ|乌拉圭,烏拉圭
우즈베키스탄|Uzbekistan|ウズベキスタン|乌兹别克斯坦,烏茲別克
우크라이나|Ukraine|ウクライナ|乌克兰,烏克蘭
이라크|Iraq|イラク|伊拉克
이란|Iran|イラン|伊朗
이스라엘|Israel|イスラエル|以色列
이집트|Egypt|エジプト|埃及
이탈리아|Italy|イタリア|意大利,義大利
인도|India|インド|印度
인도네시아|Indonesia|インドネシア|印度尼西亚,印尼
일본|Japan|日本|日本
자메이카|Jamaica|ジャマイカ|牙买加,牙買加
잠비아|Zambia|ザンビア|赞比亚,尚比亞
적도 기니|Equatorial Guinea|赤道ギニア|赤道几内亚,赤道幾內亞
조지아|*Georgia|ジョージア|格鲁吉亚,喬治亞
중국|China|中国|中国,中國
중앙 아프리카 공화국|Central African Republic|中央アフリカ共和国|中非共和国,中非共和國
지부티|Djibouti|ジブチ|吉布提,吉布地
짐바브웨|Zimbabwe|ジンバブエ|津巴布韦,辛巴威
차드|*Chad|チャド|乍得,查德
체코|Czech Republic,Czechia|チェコ|捷克
칠레|Chile|チリ|智利
카메룬|Cameroon|カメルーン|喀麦隆,喀麥隆
카보베르데|Cape Verde|カーボベルデ|佛得角,維德角
카자흐스탄|Kazakhstan|カザフスタン|哈萨克斯坦,哈薩克
카타르|Qatar|カタール|卡塔尔,卡達
캄보디아|Cambodia|カンボジア|柬埔寨
캐나다|Canada|カナダ|加拿大
케냐|Kenya|ケニア|肯尼亚,肯亞
케이맨 제도|Cayman Islands|ケイマン諸島|开曼群岛,開曼群島
코모로|Comoros|コモロ|科摩罗,葛摩
코소보|Kosovo|コソボ|科索沃
코스타리카|Costa Rica|コスタリカ|哥斯达黎加,哥斯大黎加
코트디부아르|Ivory Coast|コートジボワール|科特迪瓦,象牙海岸
콜롬비아|Colombia|コロンビア|哥伦比亚,哥倫比亞
콩고공화국|Republic of Congo|コンゴ共和国|刚果共和国
콩고민주공화국|Democratic Republic of Congo|コンゴ民主共和国|刚果民主共和国
쿠바|Cuba|キューバ|古巴
쿠웨이트|Kuwait|クウェート|科威特
크로아티아|Croatia|クロアチア|克罗地亚,克羅埃西亞
키르기스스탄|Kyrgyzstan|キルギス|吉尔吉斯斯坦,吉爾吉斯
키리바시|Kiribati|キリバス|基里巴斯,吉里巴斯
키프로스|Cyprus|キプロス|塞浦路斯,賽普勒斯
타지키스탄|Tajikistan|タジキスタン|塔吉克斯坦,塔吉克
탄자니아|Tanzania|タンザニア|坦桑尼亚,坦尚尼亞
태국|Thailand|タイ|泰国,泰國
토고|*Togo|トーゴ|多哥
통가|Tonga|トンガ|汤加,東加
투르크메니스탄|Turkmenistan|トルクメニスタン|土库曼斯坦,土庫曼
투발루|Tuvalu|ツバル|图瓦卢,吐瓦魯
튀니지|Tunisia|チュニジア|突尼斯,突尼西亞
튀르키예|Türkiye,*Turkey|トルコ|土耳其
트리니다드토바고|Trinidad and Tobago|トリニダード・トバゴ|特立尼达和多巴哥,千里達及托巴哥
파나마|Panama|パナマ|巴拿马,巴拿馬
파라과이|Paraguay|パラグアイ|巴拉圭
파키스탄|Pakistan|パキスタン|巴基斯坦
파푸아뉴기니|Papua New Guinea|パプアニューギニア|巴布亚新几内亚,巴布亞紐幾內亞
팔라우|Palau|パラオ|帕劳,帛琉
팔레스타인|Palestine|パレスチナ|巴勒斯坦
페루|Peru|ペルー|秘鲁,秘魯
포르투갈|Portugal|ポルトガル|葡萄牙
폴란드|Poland|ポーランド|波兰,波蘭
푸에르토리코|Puerto Rico|プエルトリコ|波多黎各
프랑스|France|フランス|法国,法國
피지|Fiji|フィジー|斐济,斐濟
핀란드|Finland|フィンランド|芬兰,芬蘭
필리핀|Philippines|フィリピン|菲律宾,菲律賓
헝가리|Hungary|ハンガリー|匈牙利
홍콩|Hong Kong|香港|香港
"""
