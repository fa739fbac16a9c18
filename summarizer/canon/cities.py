"""Regions, states and cities where the industry is, in the notation of the gazetteer: data only."""

from .cities_east import FROM_CHINA

_TO_JAPAN = """
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
도요타시|Toyota City|豊田市|丰田市"""
CITIES = _TO_JAPAN + FROM_CHINA
