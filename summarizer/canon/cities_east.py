"""The rest of the rows of :mod:`.cities`, from China to Oceania: data only."""

FROM_CHINA = """
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
리옹|Lyon|リヨン|里昂市,法国里昂,法國里昂
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
예테보리|Gothenburg,Göteborg,Goteborg|ヨーテボリ,イエーテボリ|哥德堡
말뫼|Malmö,Malmo|マルメ|马尔默,馬爾默
웁살라|Uppsala|ウプサラ|乌普萨拉,烏普薩拉
린셰핑|Linköping,Linkoping|リンシェーピング|林雪平
룰레오|Luleå,Lulea|ルーレオ|吕勒奥,呂勒奧
트론헤임|Trondheim|トロンハイム|特隆赫姆
오르후스|Aarhus,Århus|オーフス|奥胡斯,奧胡斯
탐페레|Tampere|タンペレ|坦佩雷
안트베르펜|Antwerp,Antwerpen|アントワープ,アントウェルペン|安特卫普,安特衛普
겐트|Ghent|ゲント,ヘント|根特
흐로닝언|Groningen|フローニンゲン|格罗宁根,格羅寧根
쾰른|*Cologne,Köln|ケルン|科隆
뉘른베르크|Nuremberg,Nürnberg|ニュルンベルク|纽伦堡,紐倫堡
라이프치히|Leipzig|ライプツィヒ|莱比锡,萊比錫
잘츠부르크|Salzburg|ザルツブルク|萨尔茨堡,薩爾斯堡
로잔|Lausanne|ローザンヌ|洛桑
툴루즈|Toulouse|トゥールーズ|图卢兹,圖盧茲
토리노|Turin,Torino|トリノ|都灵,都靈
피렌체|*Florence,Firenze|フィレンツェ|佛罗伦萨,佛羅倫斯
베네치아|*Venice,Venezia|ベネチア,ヴェネツィア|威尼斯
제노바|Genoa,Genova|ジェノバ|热那亚,熱那亞
나폴리|Naples,Napoli|ナポリ|那不勒斯,拿坡里
볼로냐|Bologna|ボローニャ|博洛尼亚,波隆那
빌바오|Bilbao|ビルバオ|毕尔巴鄂,畢爾包
발렌시아|*Valencia|バレンシア|瓦伦西亚,瓦倫西亞
세비야|Seville,Sevilla|セビリア|塞维利亚,塞維亞
크라쿠프|Krakow,Kraków,Cracow|クラクフ|克拉科夫
브로츠와프|Wroclaw,Wrocław|ヴロツワフ,ブロツワフ|弗罗茨瓦夫
부쿠레슈티|Bucharest|ブカレスト|布加勒斯特
베오그라드|Belgrade|ベオグラード|贝尔格莱德,貝爾格勒
하이파|Haifa|ハイファ|海法
다마스쿠스|Damascus|ダマスカス|大马士革,大馬士革
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
브리티시컬럼비아|British Columbia|ブリティッシュコロンビア,ブリティッシュ・コロンビア|不列颠哥伦比亚,卑诗省
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
