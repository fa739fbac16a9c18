"""Regions, states and cities where the industry is, in the notation of the gazetteer: data only."""

CITIES = """
유럽연합|European Union,EU|欧州連合,EU|欧盟,歐盟
유럽|Europe|欧州,ヨーロッパ|欧洲,歐洲
아시아|Asia|アジア|亚洲,亞洲
동남아시아|Southeast Asia|東南アジア|东南亚,東南亞
중동|Middle East|中東|中东,中東
북미|North America|北米|北美
남미|South America|南米|南美
중남미|Latin America|中南米|拉美
아프리카|Africa|アフリカ|非洲
한반도|Korean Peninsula|朝鮮半島|朝鲜半岛,朝鮮半島
대만해협|Taiwan Strait|台湾海峡|台湾海峡,台灣海峽
실리콘밸리|Silicon Valley|シリコンバレー|硅谷,矽谷
월가|Wall Street|ウォール街|华尔街,華爾街
백악관|White House|ホワイトハウス|白宫,白宮
워싱턴|*Washington,Washington D.C.,Washington, D.C.|ワシントン|华盛顿,華盛頓
뉴욕|New York,New York City|ニューヨーク|纽约,紐約
캘리포니아|California,Calif.|カリフォルニア|加利福尼亚,加州
샌프란시스코|San Francisco|サンフランシスコ|旧金山,舊金山
새너제이|San Jose,San José|サンノゼ|圣何塞,聖荷西
샌타클래라|Santa Clara|サンタクララ|圣克拉拉,聖塔克拉拉
팔로알토|Palo Alto|パロアルト|帕洛阿尔托,帕羅奧圖
마운틴뷰|Mountain View|マウンテンビュー|山景城
쿠퍼티노|Cupertino|クパチーノ|库比蒂诺,庫比蒂諾
멘로파크|Menlo Park|メンロパーク|门洛帕克,門洛帕克
서니베일|Sunnyvale|サニーベール|森尼韦尔
레드우드시티|Redwood City|レッドウッドシティ|红木城
오클랜드|*Oakland|オークランド|奥克兰,奧克蘭
로스앤젤레스|Los Angeles,LA|ロサンゼルス|洛杉矶,洛杉磯
샌디에이고|San Diego|サンディエゴ|圣迭戈,聖地牙哥
새크라멘토|Sacramento|サクラメント|萨克拉门托
시애틀|Seattle|シアトル|西雅图,西雅圖
레드먼드|*Redmond|レドモンド|雷德蒙德
벨뷰|*Bellevue|ベルビュー|贝尔维尤
포틀랜드|*Portland|ポートランド|波特兰,波特蘭
힐즈버러|*Hillsboro|ヒルズボロ|希尔斯伯勒
오리건|Oregon|オレゴン|俄勒冈,俄勒岡
애리조나|Arizona|アリゾナ|亚利桑那,亞利桑那
피닉스|*Phoenix|フェニックス|凤凰城,鳳凰城
챈들러|*Chandler|チャンドラー|钱德勒
텍사스|Texas|テキサス|得克萨斯,德克萨斯,德州,得州
오스틴|*Austin|オースティン|奥斯汀,奧斯汀
댈러스|*Dallas|ダラス|达拉斯,達拉斯
휴스턴|*Houston|ヒューストン|休斯顿,休士頓
애빌린|*Abilene|アビリーン|阿比林
테일러시|*Taylor, Texas|テイラー市|泰勒市
멤피스|*Memphis|メンフィス|孟菲斯
테네시|Tennessee|テネシー|田纳西,田納西
루이지애나|Louisiana|ルイジアナ|路易斯安那
미시시피|Mississippi|ミシシッピ|密西西比
미시간|Michigan|ミシガン|密歇根
디트로이트|Detroit|デトロイト|底特律
일리노이|Illinois|イリノイ|伊利诺伊,伊利諾
시카고|*Chicago|シカゴ|芝加哥
오하이오|Ohio|オハイオ|俄亥俄
콜럼버스|*Columbus|コロンバス|哥伦布市
인디애나|Indiana|インディアナ|印第安纳,印第安納
웨스트라피엣|West Lafayette|ウェストラファイエット|西拉法叶
켄터키|Kentucky|ケンタッキー|肯塔基
펜실베이니아|Pennsylvania|ペンシルベニア|宾夕法尼亚,賓州
필라델피아|*Philadelphia|フィラデルフィア|费城,費城
피츠버그|*Pittsburgh|ピッツバーグ|匹兹堡,匹茲堡
매사추세츠|Massachusetts|マサチューセッツ|马萨诸塞,麻薩諸塞
보스턴|*Boston|ボストン|波士顿,波士頓
코네티컷|Connecticut|コネティカット|康涅狄格
뉴저지|New Jersey|ニュージャージー|新泽西,紐澤西
델라웨어|Delaware|デラウェア|特拉华,德拉瓦
메릴랜드|Maryland|メリーランド|马里兰,馬里蘭
버지니아|*Virginia|バージニア|弗吉尼亚,維吉尼亞
웨스트버지니아|West Virginia|ウェストバージニア|西弗吉尼亚
노스캐롤라이나|North Carolina|ノースカロライナ|北卡罗来纳,北卡羅來納
사우스캐롤라이나|South Carolina|サウスカロライナ|南卡罗来纳
조지아주|Georgia state|ジョージア州|佐治亚州,喬治亞州
애틀랜타|*Atlanta|アトランタ|亚特兰大,亞特蘭大
플로리다|*Florida|フロリダ|佛罗里达,佛羅里達
마이애미|*Miami|マイアミ|迈阿密,邁阿密
앨라배마|Alabama|アラバマ|亚拉巴马,阿拉巴馬
아칸소|Arkansas|アーカンソー|阿肯色
오클라호마|Oklahoma|オクラホマ|俄克拉何马
캔자스|Kansas|カンザス|堪萨斯,堪薩斯
미주리|Missouri|ミズーリ|密苏里,密蘇里
아이오와|Iowa|アイオワ|艾奥瓦,愛荷華
네브래스카|Nebraska|ネブラスカ|内布拉斯加
미네소타|Minnesota|ミネソタ|明尼苏达,明尼蘇達
위스콘신|Wisconsin|ウィスコンシン|威斯康星,威斯康辛
노스다코타|North Dakota|ノースダコタ|北达科他
사우스다코타|South Dakota|サウスダコタ|南达科他
콜로라도|Colorado|コロラド|科罗拉多,科羅拉多
덴버|*Denver|デンバー|丹佛
유타|Utah|ユタ|犹他,猶他
솔트레이크시티|Salt Lake City|ソルトレークシティー|盐湖城,鹽湖城
네바다|Nevada|ネバダ|内华达,內華達
라스베이거스|Las Vegas|ラスベガス|拉斯维加斯,拉斯維加斯
뉴멕시코|New Mexico|ニューメキシコ|新墨西哥
아이다호|Idaho|アイダホ|爱达荷,愛達荷
보이시|*Boise|ボイシ|博伊西
몬태나|*Montana|モンタナ|蒙大拿
와이오밍|Wyoming|ワイオミング|怀俄明
하와이|Hawaii|ハワイ|夏威夷
알래스카|Alaska|アラスカ|阿拉斯加
메인주|Maine|メーン州|缅因州
버몬트|Vermont|バーモント|佛蒙特
뉴햄프셔|New Hampshire|ニューハンプシャー|新罕布什尔
로드아일랜드|Rhode Island|ロードアイランド|罗得岛
맨해튼|Manhattan|マンハッタン|曼哈顿,曼哈頓
브루클린|*Brooklyn|ブルックリン|布鲁克林
선밸리|Sun Valley|サンバレー|太阳谷,太陽谷
서울|Seoul|ソウル|首尔,首爾
부산|Busan|釜山|釜山
인천|Incheon|仁川|仁川
대구|Daegu|大邱|大邱
대전|Daejeon|大田市|大田
광주|Gwangju|光州|光州
울산|Ulsan|蔚山|蔚山
세종시|Sejong City|世宗市|世宗市
경기도|Gyeonggi Province,Gyeonggi|京畿道|京畿道
강원도|Gangwon Province|江原道|江原道
충청북도|North Chungcheong Province|忠清北道|忠清北道
충청남도|South Chungcheong Province|忠清南道|忠清南道
전라북도|North Jeolla Province|全羅北道|全罗北道
전라남도|South Jeolla Province|全羅南道|全罗南道,全羅南道
경상북도|North Gyeongsang Province|慶尚北道|庆尚北道
경상남도|South Gyeongsang Province|慶尚南道|庆尚南道
제주|Jeju,Jeju Island|済州|济州,濟州
수원|Suwon|水原|水原
용인|Yongin|龍仁|龙仁,龍仁
평택|Pyeongtaek|平沢|平泽,平澤
화성시|Hwaseong|華城|华城市
이천|Icheon|利川市|利川
청주|Cheongju|清州|清州
천안|Cheonan|天安市|天安市
아산시|Asan|牙山市|牙山
구미|Gumi|亀尾|龟尾,龜尾
포항|Pohang|浦項|浦项,浦項
경주|Gyeongju|慶州|庆州,慶州
창원|Changwon|昌原|昌原
성남|Seongnam|城南市|城南市
판교|Pangyo|板橋テクノバレー|板桥科技谷
기흥|Giheung|器興|器兴,器興
해남|Haenam|海南郡|海南郡
여수|Yeosu|麗水市|丽水市
새만금|Saemangeum|セマングム|新万金
강남|Gangnam|江南区|江南区
여의도|Yeouido|汝矣島|汝矣岛
평양|Pyongyang|平壌|平壤
도쿄|Tokyo|東京,都内|东京,東京
오사카|Osaka|大阪|大阪
교토|Kyoto|京都|京都
나고야|Nagoya|名古屋|名古屋
요코하마|Yokohama|横浜|横滨,橫濱
삿포로|Sapporo|札幌|札幌
후쿠오카|Fukuoka|福岡|福冈,福岡
센다이|Sendai|仙台|仙台
히로시마|Hiroshima|広島|广岛,廣島
고베|Kobe|神戸|神户,神戶
구마모토|Kumamoto|熊本|熊本
홋카이도|Hokkaido|北海道|北海道
지토세|Chitose|千歳|千岁市,千歲
지바|Chiba|千葉|千叶,千葉
사이타마|Saitama|埼玉|埼玉
가나가와|Kanagawa|神奈川|神奈川
이바라키|Ibaraki|茨城|茨城
도치기|Tochigi|栃木|枥木,栃木
군마|Gunma|群馬|群马
나가노|Nagano|長野|长野,長野
니가타|Niigata|新潟|新潟
시즈오카|Shizuoka|静岡|静冈,靜岡
아이치현|Aichi|愛知県|爱知县,愛知縣
미에현|Mie Prefecture|三重県|三重县,三重縣
욧카이치|Yokkaichi|四日市|四日市
기후현|Gifu|岐阜|岐阜
효고현|Hyogo|兵庫|兵库县,兵庫縣
오카야마|Okayama|岡山|冈山县
야마구치현|Yamaguchi Prefecture|山口県|山口县
오이타|Oita|大分県|大分县
나가사키|Nagasaki|長崎|长崎,長崎
미야자키|Miyazaki Prefecture|宮崎県|宫崎县,宮崎縣
가고시마|Kagoshima|鹿児島|鹿儿岛,鹿兒島
오키나와|Okinawa|沖縄|冲绳,沖繩
이와테|Iwate|岩手|岩手
미야기|Miyagi|宮城県|宫城县
아키타|Akita Prefecture|秋田県|秋田县
야마가타|Yamagata|山形県|山形县
후쿠시마|Fukushima|福島|福岛,福島
아오모리|Aomori|青森|青森
도야마|Toyama|富山県|富山县
이시카와|Ishikawa Prefecture|石川県|石川县
시가현|Shiga|滋賀|滋贺
나라현|Nara Prefecture|奈良|奈良
와카야마|Wakayama|和歌山|和歌山
시마네|Shimane|島根|岛根
돗토리|Tottori|鳥取|鸟取
가가와|Kagawa Prefecture|香川県|香川县
에히메|Ehime|愛媛|爱媛
고치현|Kochi Prefecture|高知県|高知县
도쿠시마|Tokushima|徳島|德岛
사가현|Saga Prefecture|佐賀県|佐贺县
야마나시|Yamanashi|山梨|山梨
시부야|Shibuya|渋谷|涩谷
도요타시|Toyota City|豊田市|丰田市
베이징|Beijing|北京|北京
상하이|Shanghai|上海|上海
선전|Shenzhen|深セン,深圳|深圳
광저우|Guangzhou|広州|广州,廣州
항저우|Hangzhou|杭州|杭州
쑤저우|Suzhou|蘇州|苏州,蘇州
난징|Nanjing|南京|南京
우한|Wuhan|武漢|武汉,武漢
청두|Chengdu|成都|成都
충칭|Chongqing|重慶|重庆,重慶
시안|Xi'an,Xian|西安|西安
톈진|Tianjin|天津|天津
칭다오|Qingdao|青島|青岛,青島
다롄|Dalian|大連|大连,大連
선양|Shenyang|瀋陽|沈阳,瀋陽
하얼빈|Harbin|ハルビン|哈尔滨,哈爾濱
창춘|Changchun|長春|长春市,長春
정저우|Zhengzhou|鄭州|郑州,鄭州
허페이|Hefei|合肥|合肥
창사|Changsha|長沙|长沙,長沙
샤먼|Xiamen|アモイ,厦門|厦门,廈門
푸저우|Fuzhou|福州|福州
닝보|Ningbo|寧波|宁波,寧波
우시|Wuxi|無錫|无锡,無錫
둥관|Dongguan|東莞|东莞,東莞
포산|Foshan|仏山|佛山
주하이|Zhuhai|珠海|珠海
하이난|Hainan|海南島|海南省,海南岛
쿤밍|Kunming|昆明|昆明
구이양|Guiyang|貴陽|贵阳,貴陽
우루무치|Urumqi|ウルムチ|乌鲁木齐
광둥성|Guangdong|広東省|广东省,廣東省,广东
저장성|Zhejiang|浙江省|浙江省,浙江
장쑤성|Jiangsu|江蘇省|江苏省,江蘇省,江苏
쓰촨성|Sichuan|四川省|四川省,四川
산둥성|Shandong|山東省|山东省,山東省,山东
허난성|Henan|河南省|河南省
허베이성|Hebei|河北省|河北省
후베이성|Hubei|湖北省|湖北省
후난성|Hunan|湖南省|湖南省
푸젠성|Fujian|福建省|福建省
안후이성|Anhui|安徽省|安徽省,安徽
장시성|Jiangxi|江西省|江西省
산시성|Shaanxi|陝西省|陕西省,陝西省
랴오닝성|Liaoning|遼寧省|辽宁省,遼寧省
지린성|Jilin|吉林省|吉林省
구이저우성|Guizhou|貴州省|贵州省,貴州省
윈난성|Yunnan|雲南省|云南省,雲南省
간쑤성|Gansu|甘粛省|甘肃省,甘肅省
네이멍구|Inner Mongolia|内モンゴル|内蒙古,內蒙古
신장|Xinjiang|新疆|新疆
티베트|Tibet|チベット|西藏
중난하이|Zhongnanhai|中南海|中南海
푸둥|Pudong|浦東|浦东,浦東
중관춘|Zhongguancun|中関村|中关村,中關村
타이베이|Taipei|台北|台北,臺北
신베이|New Taipei|新北市|新北市,新北
신주|Hsinchu|新竹|新竹
타이중|Taichung|台中|台中,臺中
타이난|Tainan|台南|台南,臺南
가오슝|Kaohsiung|高雄|高雄
타오위안|Taoyuan|桃園|桃园,桃園
먀오리|Miaoli|苗栗|苗栗
자이|Chiayi|嘉義|嘉义,嘉義
장화|Changhua|彰化|彰化
핑둥|Pingtung|屏東|屏东,屏東
지룽|Keelung|基隆|基隆
하노이|Hanoi|ハノイ|河内,河內
호찌민|Ho Chi Minh City|ホーチミン|胡志明市
다낭|Da Nang,Danang|ダナン|岘港,峴港
하이퐁|Hai Phong,Haiphong|ハイフォン|海防
박닌|Bac Ninh|バクニン|北宁,北寧
방콕|Bangkok|バンコク|曼谷
자카르타|Jakarta|ジャカルタ|雅加达,雅加達
바탐|Batam|バタム|巴淡
쿠알라룸푸르|Kuala Lumpur|クアラルンプール|吉隆坡
조호르|Johor,Johor Bahru|ジョホール|柔佛
페낭|Penang|ペナン|槟城,檳城
마닐라|Manila|マニラ|马尼拉,馬尼拉
프놈펜|Phnom Penh|プノンペン|金边,金邊
양곤|Yangon|ヤンゴン|仰光
뉴델리|New Delhi|ニューデリー|新德里
델리|*Delhi|デリー|德里
뭄바이|Mumbai|ムンバイ|孟买,孟買
벵갈루루|Bengaluru,Bangalore|ベンガルール,バンガロール|班加罗尔,班加羅爾
하이데라바드|Hyderabad|ハイデラバード|海得拉巴,海德拉巴
첸나이|Chennai|チェンナイ|金奈,清奈
콜카타|Kolkata|コルカタ|加尔各答
구자라트|Gujarat|グジャラート|古吉拉特
안드라프라데시|Andhra Pradesh|アンドラプラデシュ|安得拉邦
비사카파트남|Visakhapatnam|ビシャカパトナム|维沙卡帕特南
마하라슈트라|Maharashtra|マハラシュトラ|马哈拉施特拉
카르나타카|Karnataka|カルナータカ|卡纳塔克
타밀나두|Tamil Nadu|タミルナドゥ|泰米尔纳德
다카|Dhaka|ダッカ|达卡
콜롬보|Colombo|コロンボ|科伦坡
이슬라마바드|Islamabad|イスラマバード|伊斯兰堡
카라치|Karachi|カラチ|卡拉奇
두바이|Dubai|ドバイ|迪拜,杜拜
아부다비|Abu Dhabi|アブダビ|阿布扎比,阿布達比
리야드|Riyadh|リヤド|利雅得,利雅德
제다|Jeddah|ジッダ|吉达,吉達
네옴|Neom,NEOM|ネオム|新未来城
도하|Doha|ドーハ|多哈,杜哈
테헤란|Tehran|テヘラン|德黑兰,德黑蘭
텔아비브|Tel Aviv|テルアビブ|特拉维夫,特拉維夫
예루살렘|Jerusalem|エルサレム|耶路撒冷
가자지구|Gaza,Gaza Strip|ガザ|加沙
이스탄불|Istanbul|イスタンブール|伊斯坦布尔,伊斯坦堡
앙카라|Ankara|アンカラ|安卡拉
카이로|*Cairo|カイロ|开罗,開羅
바그다드|Baghdad|バグダッド|巴格达
런던|*London|ロンドン|伦敦,倫敦
케임브리지|*Cambridge|ケンブリッジ|剑桥,劍橋
옥스퍼드|*Oxford|オックスフォード|牛津
맨체스터|*Manchester|マンチェスター|曼彻斯特
에든버러|Edinburgh|エディンバラ|爱丁堡,愛丁堡
스코틀랜드|Scotland|スコットランド|苏格兰,蘇格蘭
웨일스|Wales|ウェールズ|威尔士
잉글랜드|England|イングランド|英格兰
블레츨리파크|Bletchley Park|ブレッチリー・パーク|布莱切利园
다우닝가|Downing Street|ダウニング街|唐宁街,唐寧街
더블린|*Dublin|ダブリン|都柏林
파리|*Paris|パリ|巴黎
리옹|Lyon|リヨン|里昂
마르세유|Marseille|マルセイユ|马赛
그르노블|Grenoble|グルノーブル|格勒诺布尔
엘리제궁|Elysee Palace,Élysée Palace|エリゼ宮|爱丽舍宫
베를린|*Berlin|ベルリン|柏林
뮌헨|Munich|ミュンヘン|慕尼黑
프랑크푸르트|Frankfurt|フランクフルト|法兰克福,法蘭克福
함부르크|Hamburg|ハンブルク|汉堡市
드레스덴|Dresden|ドレスデン|德累斯顿,德勒斯登
마그데부르크|Magdeburg|マクデブルク|马格德堡,馬德堡
하노버|Hanover,Hannover|ハノーバー|汉诺威,漢諾威
브뤼셀|Brussels|ブリュッセル|布鲁塞尔,布魯塞爾
암스테르담|Amsterdam|アムステルダム|阿姆斯特丹
에인트호번|Eindhoven|アイントホーフェン|埃因霍温,恩荷芬
펠트호번|Veldhoven|フェルトホーフェン|费尔德霍芬
헤이그|The Hague|ハーグ|海牙
로테르담|Rotterdam|ロッテルダム|鹿特丹
제네바|*Geneva|ジュネーブ|日内瓦,日內瓦
취리히|Zurich|チューリヒ|苏黎世,蘇黎世
다보스|Davos|ダボス|达沃斯,達沃斯
바젤|Basel|バーゼル|巴塞尔,巴塞爾
빈|Vienna|ウィーン|维也纳,維也納
로마|*Rome|ローマ|罗马,羅馬
밀라노|Milan|ミラノ|米兰,米蘭
마드리드|Madrid|マドリード|马德里,馬德里
바르셀로나|Barcelona|バルセロナ|巴塞罗那,巴塞隆納
리스본|Lisbon|リスボン|里斯本
스톡홀름|Stockholm|ストックホルム|斯德哥尔摩,斯德哥爾摩
코펜하겐|Copenhagen|コペンハーゲン|哥本哈根
오슬로|Oslo|オスロ|奥斯陆,奧斯陸
헬싱키|Helsinki|ヘルシンキ|赫尔辛基,赫爾辛基
바르샤바|Warsaw|ワルシャワ|华沙,華沙
프라하|Prague|プラハ|布拉格
부다페스트|Budapest|ブダペスト|布达佩斯
아테네|*Athens|アテネ|雅典
모스크바|Moscow|モスクワ|莫斯科
상트페테르부르크|St. Petersburg|サンクトペテルブルク|圣彼得堡
블라디보스토크|Vladivostok|ウラジオストク|符拉迪沃斯托克,海參崴
크렘린궁|Kremlin|クレムリン|克里姆林宫
키이우|Kyiv,Kiev|キーウ|基辅,基輔
토론토|Toronto|トロント|多伦多,多倫多
밴쿠버|Vancouver|バンクーバー|温哥华,溫哥華
몬트리올|Montreal|モントリオール|蒙特利尔,蒙特婁
오타와|Ottawa|オタワ|渥太华,渥太華
퀘벡|Quebec|ケベック|魁北克
온타리오|Ontario|オンタリオ|安大略
앨버타|*Alberta|アルバータ|艾伯塔
캘거리|Calgary|カルガリー|卡尔加里
멕시코시티|Mexico City|メキシコシティ|墨西哥城
몬테레이|Monterrey|モンテレイ|蒙特雷
과달라하라|Guadalajara|グアダラハラ|瓜达拉哈拉
상파울루|Sao Paulo,São Paulo|サンパウロ|圣保罗,聖保羅
리우데자네이루|Rio de Janeiro|リオデジャネイロ|里约热内卢
브라질리아|Brasilia|ブラジリア|巴西利亚
부에노스아이레스|Buenos Aires|ブエノスアイレス|布宜诺斯艾利斯
산티아고|Santiago|サンティアゴ|圣地亚哥
시드니|*Sydney|シドニー|悉尼,雪梨市
멜버른|*Melbourne|メルボルン|墨尔本,墨爾本
캔버라|Canberra|キャンベラ|堪培拉
브리즈번|Brisbane|ブリスベン|布里斯班
퍼스|*Perth|パース|珀斯
웰링턴|*Wellington|ウェリントン|惠灵顿
요하네스버그|Johannesburg|ヨハネスブルク|约翰内斯堡
케이프타운|Cape Town|ケープタウン|开普敦
나이로비|Nairobi|ナイロビ|内罗毕
라고스|Lagos|ラゴス|拉各斯
쓰쿠바|Tsukuba|つくば市,つくば|筑波
이시카리|Ishikari|石狩|石狩
촌부리|Chonburi,Chon Buri|チョンブリ|春武里
라용|Rayong|ラヨーン|罗勇,羅勇
세게드|Szeged|セゲド|塞格德
마니사|Manisa|マニサ|马尼萨
가시와|Kashiwa|柏市|柏市
쓰루가|Tsuruga|敦賀|敦贺
케네디우주센터|Kennedy Space Center|ケネディ宇宙センター|肯尼迪航天中心
브라티슬라바|Bratislava|ブラチスラバ|布拉迪斯拉发
몬터레이|Monterrey|モンテレイ|蒙特雷
티후아나|Tijuana|ティフアナ|蒂华纳,提華納
"""
