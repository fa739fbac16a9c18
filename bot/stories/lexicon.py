"""Word tables for comparing news in four languages: data only, no decisions.

Own compilation.  The tables are deliberately small: what they miss is covered by rarity (IDF), names and numbers.
"""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: function words of the languages that separate words by spaces; never become terms
STOP_WORDS = _words(
    """
    a about above after again against all also although am among an and any are as at be became because been before
    being below between both but by can cannot could did do does doing done down during each either else even ever
    every few for from further get gets got had has have having he her here hers him himself his how however i if in
    including into is it its itself just last least less like made make makes many may me might more most much must
    my near neither new next no nor not now of off on once one only onto or other our out over own per put said same
    saw say says see she should since so some still such than that the their them then there these they this those
    though three through to too toward two under until up upon us use used uses using very via was we well were what
    when where which while who whom whose why will with within without would year years you your don doesn didn isn
    wasn aren won't let told according week month monday tuesday wednesday thursday friday saturday sunday mr mrs ms
    dr el la los las un una unos unas de del al y o en que es por con para su sus se lo le les como más pero sin
    sobre entre ha han fue son ser está este esta estos muy también ya hasta desde donde cuando der die das den dem
    des ein eine einen einem einer eines und oder in im ist sind war zu zum zur mit von vom für auf aus bei nach
    über unter auch nicht noch nur wie als dass sich es er sie wir hat haben wird werden wurde durch gegen le les un
    une du et ou au aux est sont dans sur pour par avec qui ce cette ces son ses leur plus pas ne il elle nous il
    gli uno di da che non per una con sono nel della dei alla come più o os as um uma do da dos das no na nos nas ao
    é foi pelo pela seu sua
    """
)

#: words most business news contains: they count as if many articles had been seen with them, until real counts exist
NEWSY_WORDS = _words(
    """
    ai ceo company firm business technology tech industry market global world chief executive officer president
    chairman news report statement announc announce plan launch million billion percent people time day today
    government country reuter reuters ap afp bloomberg cnbc exclusive update live video breaking inc corp ltd group
    회장 사장 대표 부회장 의장 최고경영자 기자 뉴스 기업 회사 업계 시장 글로벌 세계 사업 기술 산업 그룹 미국 한국
    중국 일본 정부 국내 관련 최근 지난 올해 현지시간 현지 이날 오전 오후 통해 대한 위해 위한 따르면 밝혔 말했 전했
    설명 강조 덧붙 예정 계획 전망 방침 것으 것이 있다 있는 없는 대해 대표이 최고경 고경영 경영자 인공지능 인공 공지
    지능 속보 단독 종합 특파원 연합뉴스 뉴시스 이번 오는 가운데 함께 지난해 우리 경우 때문 이후 앞서 记者 表示 公司
    企业 市场 全球 中国 美国 报道 消息 人工 工智 智能 今日 日电 编辑 来源 首席 执行 行官 发布 技术 科技 产业 业务
    記者 会社 発表 事業 市場 世界 技術 産業 日本 米国 中国 同社 企業 開発 最高 経営 責任 営責 高経 任者 人工 工知
    知能 表示 公司 報導 台灣 董事 事長
    """
)

# Korean particles and light verb endings, longest first; stripped only where two syllables remain.
KOREAN_TAILS = _words(
    """
    은 는 이 가 을 를 의 에 도 로 와 과 만 서 나 랑 고 며 한 할 해 된 될 돼 인 일 들 께 여 씩 뿐 야 으로 에서 에게
    까지 부터 처럼 보다 라고 다고 이나 이며 이고 하고 하는 하며 했다 한다 하다 해서 하기 하자 한데 했던 됐다 된다
    되는 되고 되며 되어 됐던 이다 였다 에는 에도 와의 과의 로의 로는 로도 만의 마다 조차 밖에 이라 라는 다는 다며
    라며 라면 이란 으며 으나 지만 하지 했고 했지 해야 하면 하던 들이 들은 들을 들의 들과 들도 들에 에만 에선 께서
    한테 시킬 시켜 시킨 겠다 했다고 한다고 된다고 됐다고 이라고 으로는 으로도 으로의 에서는 에서도 에서의 까지의
    부터의 하겠다 할지 하려는 하기로 하기도 하면서 했으며 했지만 하지만 하도록 했는데 되면서 됐으며 됐지만 되도록
    이라는 이라며 이지만 이었다 였으며 시켰다 시킨다 시키는 스럽게 스러운 들에게 들에서 하겠다고 해야한다 이라면서
    """
)
LONGEST_TAIL = max(map(len, KOREAN_TAILS))

#: Chinese function characters: no two-character term may contain one
HAN_FUNCTION = "的了在是和与與及将將对對为為也就都而之等这這那个個不有我他她们們它并並从從被把于於以其或此该該还還又但"

#: traditional and Japanese forms -> simplified, so that 半導體, 半導体 and 半导体 are one word
_FORMS = (
    "國国 會会 體体 導导 電电 資资 發发 発发 數数 據据 經经 経经 營营 営营 業业 產产 産产 開开 關关 関关 與与 東东 車车 長长 門门 間间 "
    "問问 報报 導导 場场 學学 實实 実实 現现 際际 韓韩 灣湾 臺台 美美 軟软 計计 設设 計计 備备 記记 訊讯 訪访 談谈 議议 論论 證证 説说 說说 "
    "請请 調调 護护 變变 変变 貿贸 易易 賣卖 売卖 買买 價价 価价 貨货 負负 責责 費费 賽赛 贏赢 購购 賠赔 質质 軍军 輛辆 輪轮 輸输 轉转 転转 "
    "進进 運运 過过 達达 違违 遠远 適适 選选 遺遗 還还 邊边 郵邮 鄉乡 針针 銀银 銷销 錢钱 鋼钢 録录 錄录 鐵铁 鉄铁 陸陆 陽阳 階阶 險险 険险 "
    "隊队 難难 雲云 離离 題题 願愿 類类 顯显 風风 飛飞 館馆 馬马 驗验 験验 驚惊 鮮鲜 麗丽 黃黄 點点 点点 黨党 齊齐 龍龙 竜龙 億亿 萬万 無无 "
    "勝胜 勞劳 労劳 動动 務务 區区 単单 單单 占占 參参 雙双 収收 員员 団团 團团 圍围 囲围 執执 報报 壓压 圧压 壞坏 処处 處处 備备 傳传 伝传 "
    "價价 儀仪 優优 兩两 両两 冊册 決决 況况 準准 幣币 幹干 庫库 廠厂 廣广 広广 強强 彈弹 張张 後后 從从 従从 復复 徵征 応应 應应 懷怀 態态 "
    "慮虑 戰战 戦战 擊击 撃击 擇择 択择 擔担 拡扩 擴扩 擬拟 據据 挙举 舉举 損损 換换 揮挥 撤撤 攜携 敗败 敵敌 断断 斷断 於于 時时 晉晋 晶晶 "
    "曉晓 條条 極极 楽乐 樂乐 構构 樣样 様样 標标 権权 權权 歐欧 欧欧 歡欢 歩步 歷历 歴历 殺杀 気气 氣气 満满 滿满 済济 濟济 減减 測测 湯汤 "
    "漢汉 潔洁 灘滩 災灾 為为 爭争 争争 狀状 獨独 独独 獲获 環环 產产 畫画 異异 當当 当当 療疗 盡尽 監监 盤盘 県县 縣县 眾众 確确 碼码 礎础 "
    "禮礼 種种 稱称 積积 穩稳 穏稳 節节 範范 築筑 簡简 糧粮 紀纪 約约 級级 納纳 純纯 紙纸 組组 細细 終终 結结 給给 統统 絶绝 絕绝 網网 緊紧 "
    "線线 総总 總总 績绩 織织 継继 繼继 續续 続续 罰罚 習习 聯联 聲声 声声 職职 聽听 脅胁 腦脑 脳脑 興兴 舊旧 蘋苹 華华 萊莱 葉叶 藝艺 芸艺 "
    "蘇苏 薬药 藥药 補补 裝装 装装 製制 複复 西西 規规 視视 覺觉 覧览 觀观 観观 觸触 許许 訴诉 診诊 評评 詞词 試试 話话 該该 誌志 認认 語语 "
    "誤误 課课 謀谋 講讲 謝谢 識识 譯译 訳译 譲让 讓让 財财 貢贡 貧贫 販贩 貸贷 賀贺 賓宾 賴赖 頼赖 贊赞 赤赤 趙赵 跡迹 踐践 軌轨 載载 輕轻 "
    "軽轻 輝辉 辦办 農农 連连 週周 遅迟 遞递 鄧邓 鄭郑 鎖锁 鋭锐 鏡镜 鐘钟 閉闭 閣阁 闘斗 鬥斗 雖虽 雜杂 電电 霊灵 靈灵 靜静 響响 頁页 頂顶 "
    "項项 順顺 預预 領领 頻频 額额 顧顾 飯饭 養养 餘余 駐驻 駕驾 驅驱 駆驱 髙高 鬆松 魯鲁 鴻鸿 麥麦 勲勋 勛勋 溫温 囑嘱 孫孙 寶宝 対对 對对 "
    "將将 専专 專专 導导 屬属 属属 島岛 崗岗 帶带 帯带 師师 帥帅 幾几 戸户 揚扬 撥拨 機机 檢检 検检 橋桥 決决 沖冲 淺浅 渉涉 淵渊 澤泽 沢泽 "
    "濱滨 瀧泷 歳岁 歲岁 毀毁 勢势 図图 圖图 壽寿 夢梦 奪夺 奮奋 婦妇 嬰婴 寧宁 審审 寫写 写写 層层 巖岩 廃废 廢废 庁厅 廳厅 彙汇 徹彻 悪恶 "
    "惡恶 愛爱 憲宪 懲惩 戶户 拠据 拝拜 採采 掃扫 摯挚 撲扑 擁拥 攝摄 來来 来来 個个 們们 側侧 偵侦 傘伞 債债 傷伤 傾倾 僅仅 僑侨 億亿 儲储 "
    "児儿 兒儿 內内 円元 圓元 剛刚 創创 劃划 劉刘 剤剂 劑剂 勵励 嚴严 厳严 啓启 啟启 喚唤 喪丧 問问 嗎吗 囉啰 園园 塩盐 增增 増增 墜坠 墮堕 "
    "奧奥 妝妆 媽妈 捨舍 掛挂 暫暂 書书 朝朝 術术 殘残 殻壳 沒没 滅灭 漲涨 潛潜 濃浓 灣湾 煙烟 熱热 燈灯 燒烧 爐炉 犧牺 猶犹 獄狱 珍珍 瑪玛 "
    "畢毕 疊叠 癥症 盜盗 矽硅 硅硅 砲炮 碩硕 祕秘 禍祸 秘秘 穀谷 窮穷 競竞 筆笔 筈筈 粛肃 肅肃 紅红 紛纷 紹绍 絡络 絲丝 経经 綠绿 緑绿 維维 "
    "緩缓 編编 練练 縮缩 繁繁 繪绘 缺缺 羅罗 義义 聖圣 聞闻 肆肆 脫脱 臨临 艦舰 蔣蒋 蓋盖 薦荐 虛虚 蟲虫 衛卫 衝冲 襲袭"
)
FOLD = str.maketrans({pair[0]: pair[1] for pair in _FORMS.split()})

# One line a concept: name = surfaces.  Hangul and Latin surfaces match whole stems (Latin stems: see terms.stem), hanzi and
# kanji surfaces match anywhere; '_' stands for the space inside a Latin phrase.
TOPICS = """
semiconductor = 반도체 semiconductor chip chipmak chipmaker 半导体 芯片 晶片 チップ
ai = 인공지능 ai artificial_intelligence 人工智能 人工智慧 人工知能
genai = 생성형 생성형ai generative_ai 生成式 生成ai
datacenter = 데이터센터 datacenter data_center data_centers data_centre data_centres 数据中心 データセンター 资料中心
invest = 투자 invest investment investor 投资 出资
meet = 회동 만나 만남 회담 면담 접견 meet met meeting talk 会谈 会见 会面 见面 会晤 面会
acquire = 인수 인수합병 acquir acquisition takeover buyout 收购 买收 并购
merge = 합병 merge merger 合并
partner = 협력 제휴 협업 파트너십 partner partnership cooperat cooperation collaborat collaboration team_up 合作 协力 提携 携手
memory = 메모리 memory 存储 メモリー メモリ 内存 记忆体
hbm = 고대역폭 hbm high-bandwidth 高带宽 高频宽 広帯域
cloud = 클라우드 cloud 云计算 云端 クラウド
robot = 로봇 휴머노이드 robot robotic humanoid 机器人 ロボット 人形
model = 언어모델 대규모언어모델 llm language_model language_models 大模型 语言模型 言语模型
supply = 공급 납품 supply supplier 供应 供给
fund = 투자유치 유치 펀딩 funding fundrais round raise rais 融资 资金调达 筹资
valuation = 기업가치 몸값 valuation valu 估值 评估额 企业价值
ipo = 상장 기업공개 ipo list 上市 上场
stock = 주가 주식 증시 시총 시가총액 stock share 股价 股票 株価 市值 时价总额
earnings = 실적 매출 영업이익 순이익 earning revenue profit sale 业绩 营收 利润 决算 净利 卖上
tariff = 관세 tariff 关税
export = 수출 수출통제 export 出口 输出
sanction = 제재 sanction 制裁
regulation = 규제 regulat regulation regulator 监管 规制 规则
antitrust = 반독점 독점 antitrust monopoly 反垄断 垄断 独占 独禁法
lawsuit = 소송 고소 제소 재판 lawsuit sue suit court litigation 诉讼 起诉 诉状 提诉 法院 裁判
copyright = 저작권 copyright 版权 著作权
privacy = 개인정보 프라이버시 privacy 隐私 个人情报 プライバシー
security = 보안 해킹 security hack cyberattack breach 安全 黑客 网络攻击 ハッキング
safety = 안전 safety 安全性
layoff = 감원 해고 정리해고 구조조정 희망퇴직 layoff laid_off job_cuts cut_jobs 裁员 解雇 人员削减
resign = 사임 퇴임 사퇴 사의 resign quit leave step_down steps_down depart departure 辞职 离职 辞任 退任 卸任
appoint = 선임 임명 발탁 내정 취임 appoint name_ceo hire 任命 就任 上任 出任
factory = 공장 팹 생산라인 factory plant fab 工厂 工场 晶圆厂
production = 양산 생산 mass_production production produc 量产 生产
launch = 출시 공개 launch unveil releas introduc 发布 推出 发表 公开
delay = 연기 지연 보류 delay postpon 推迟 延期 延迟
ban = 금지 차단 ban block prohibit 禁止 封锁
subsidy = 보조금 subsidy 补贴 补助金
election = 선거 대선 총선 election vote ballot 选举 大选 选挙
summit = 정상회담 정상회의 summit 峰会 首脑
war = 전쟁 교전 war 战争
ceasefire = 휴전 정전 ceasefire truce 停火 停战
attack = 공격 공습 attack strike airstrike 袭击 攻击 空袭
earthquake = 지진 earthquake quake 地震
typhoon = 태풍 허리케인 typhoon hurricane 台风 飓风
fire = 화재 산불 fire wildfire blaze 火灾 山火
flood = 홍수 폭우 침수 flood 洪水 暴雨 洪灾 豪雨
crash = 추락 crash 坠毁 坠落
dead = 사망 숨져 숨졌 dead death kill die 死亡 遇难 死者
arrest = 체포 구속 arrest detain 逮捕 被捕
missile = 미사일 missile 导弹 ミサイル
nuclear = 핵 원전 원자력 nuclear reactor 核电 核能 原发 原子力
virus = 코로나 바이러스 covid coronavirus virus 新冠 病毒 コロナ
vaccine = 백신 vaccine 疫苗 ワクチン
inflation = 물가 인플레이션 inflation 通胀 物价 インフレ
interest = 금리 기준금리 interest_rate interest_rates rate_cut rate_hike 利率 利息 金利
centralbank = 중앙은행 연준 fed federal_reserve central_bank 央行 美联储 日银
trade = 무역 통상 trade 贸易 通商
battery = 배터리 battery 电池
ev = 전기차 ev electric_vehicle electric_vehicles electric_car electric_cars 电动车 电动汽车 新能源车
selfdriving = 자율주행 robotaxi autonomous self-driving 自动驾驶 自动运转
phone = 스마트폰 아이폰 smartphone iphone phone 手机 スマートフォン スマホ
space = 우주 위성 발사 rocket satellite spacecraft space 火箭 卫星 宇宙 ロケット
quantum = 양자 quantum 量子
developer = 개발자 developer 开发者
shareholder = 주주 주주총회 주총 shareholder stockholder 股东 株主
chairman = 회장 의장 chairman chair 董事长 会长
president = 대통령 president 总统 大统领
primeminister = 총리 prime_minister premier 总理 首相
olympics = 올림픽 olympic olympics 奥运 五轮 オリンピック
worldcup = 월드컵 world_cup 世界杯
film = 영화 film movie 电影 映画
strikeaction = 파업 노조 walkout union 罢工 工会 劳组
lawmaker = 국회 의회 상원 하원 congress senate parliament lawmaker 国会 议会 参议院 众议院
bill = 법안 bill legislation act 法案
fine = 과징금 벌금 fine penalty 罚款 制裁金
power = 전력 electricity power_grid 电力
energy = 에너지 energy 能源 エネルギー
oil = 석유 유가 원유 oil crude 石油 原油 油价
startup = 스타트업 startup 初创 创业公司 スタートアップ
opensource = 오픈소스 open-source opensource open_source 开源 オープンソース
chatbot = 챗봇 chatbot 聊天机器人 チャットボット
server = 서버 server 服务器 サーバー 伺服器
foundry = 파운드리 위탁생산 foundry 代工 晶圆代工 ファウンドリー 受托生产
"""

#: names that news of any kind shares: countries, cities, companies, leaders; a roster adds its own as ids
NAMES = """
us = 미국 u.s united_states america american washington 美国 米国 アメリカ
china = 중국 china chinese beijing 中国 北京
japan = 일본 japan japanese tokyo 日本 东京
korea = 한국 서울 korea korean seoul 韩国 首尔 ソウル
northkorea = 북한 평양 north_korea pyongyang 朝鲜 北朝鲜 平壤
taiwan = 대만 타이완 타이베이 taiwan taiwanes taipei 台湾 台北
russia = 러시아 모스크바 russia russian moscow kremlin 俄罗斯 俄 莫斯科 ロシア
ukraine = 우크라이나 키이우 ukraine ukrain ukrainian kyiv 乌克兰 ウクライナ
israel = 이스라엘 israel israeli 以色列 イスラエル
gaza = 가자 가자지구 하마스 gaza hamas 加沙 哈马斯 ガザ ハマス
iran = 이란 iran iranian tehran 伊朗 イラン
europe = 유럽 유럽연합 eu europe european brussels 欧盟 欧洲 欧州 ヨーロッパ
uk = 영국 런던 uk britain british london 英国 伦敦 イギリス ロンドン
france = 프랑스 파리 france french paris 法国 巴黎 フランス パリ
germany = 독일 베를린 germany german berlin 德国 柏林 ドイツ ベルリン
india = 인도 뉴델리 india indian delhi 印度 インド
vietnam = 베트남 vietnam vietnames hanoi 越南 ベトナム
saudi = 사우디 사우디아라비아 saudi riyadh 沙特 サウジアラビア サウジ
uae = 아랍에미리트 아부다비 두바이 uae emirat abu_dhabi dubai 阿联酋 迪拜
canada = 캐나다 canada canadian 加拿大 カナダ
australia = 호주 australia australian sydney 澳大利亚 オーストラリア
mexico = 멕시코 mexico mexican 墨西哥 メキシコ
brazil = 브라질 brazil brazilian 巴西 ブラジル
turkey = 튀르키예 터키 turkey turkish turkiy 土耳其 トルコ
hongkong = 홍콩 hong_kong 香港
singapore = 싱가포르 singapor 新加坡 シンガポール
malaysia = 말레이시아 malaysia malaysian 马来西亚 マレーシア
sweden = 스웨덴 sweden swedish 瑞典 スウェーデン
newyork = 뉴욕 new_york 纽约 ニューヨーク
california = 캘리포니아 실리콘밸리 california silicon_valley 加州 硅谷 カリフォルニア シリコンバレー
seattle = 시애틀 seattl 西雅图 シアトル
trump = 트럼프 trump 特朗普 川普 トランプ
biden = 바이든 biden 拜登 バイデン
putin = 푸틴 putin 普京 プーチン
xi = 시진핑 xi_jinping 习近平
zelensky = 젤렌스키 zelensky zelenskyy zelenskiy 泽连斯基 ゼレンスキー
netanyahu = 네타냐후 netanyahu 内塔尼亚胡 ネタニヤフ
kimjongun = 김정은 kim_jong_un 金正恩
musk = 머스크 musk 马斯克 マスク
altman = 올트먼 알트만 altman 奥特曼 奥尔特曼 アルトマン
huang = 젠슨 jensen 黄仁勋 ジェンスン フアン
zuckerberg = 저커버그 zuckerberg 扎克伯格 祖克柏 ザッカーバーグ
nadella = 나델라 nadella 纳德拉 ナデラ
pichai = 피차이 pichai 皮查伊 ピチャイ
cook = 팀쿡 tim_cook 库克 クック
son = 손정의 masayoshi masayoshi_son 孙正义
bezos = 베이조스 bezos 贝索斯 ベゾス
gates = 빌게이츠 bill_gates 盖茨 ゲイツ
nvidia = 엔비디아 nvidia 英伟达 辉达 エヌビディア
samsung = 삼성 삼성전자 samsung 三星 サムスン
skhynix = 하이닉스 sk하이닉스 hynix 海力士 ハイニックス
tsmc = tsmc 台积电 台湾积体
intel = 인텔 intel 英特尔 インテル
amd = amd 超微
qualcomm = 퀄컴 qualcomm 高通 クアルコム
micron = 마이크론 micron 美光 マイクロン
broadcom = 브로드컴 broadcom 博通 ブロードコム
arm = arm 암홀딩스 アーム
apple = 애플 apple appl 苹果 アップル
google = 구글 알파벳 google alphabet 谷歌 グーグル
microsoft = 마이크로소프트 microsoft 微软 マイクロソフト
amazon = 아마존 amazon aws 亚马逊 アマゾン
meta = 메타 페이스북 meta facebook 脸书 メタ
openai = 오픈에이아이 openai chatgpt オープンai
anthropic = 앤트로픽 앤스로픽 anthropic アンソロピック
tesla = 테슬라 tesla 特斯拉 テスラ
spacex = 스페이스 spacex スペース
oracle = 오라클 oracl 甲骨文 オラクル
ibm = ibm
dell = 델테크놀로지스 dell 戴尔 デル
softbank = 소프트뱅크 softbank 软银 ソフトバンク
sony = 소니 sony 索尼 ソニー
toyota = 도요타 토요타 toyota 丰田 トヨタ
hyundai = 현대차 현대자동차 hyundai 现代汽车 ヒョンデ
lg = lg
naver = 네이버 naver ネイバー
kakao = 카카오 kakao カカオ
alibaba = 알리바바 alibaba 阿里巴巴 阿里云 アリババ
tencent = 텐센트 tencent 腾讯 テンセント
baidu = 바이두 baidu 百度 バイドゥ
huawei = 화웨이 huawei 华为 ファーウェイ
bytedance = 바이트댄스 틱톡 bytedanc tiktok 字节跳动 抖音 バイトダンス
xiaomi = 샤오미 xiaomi 小米 シャオミ
deepseek = 딥시크 deepseek 深度求索 ディープシーク
foxconn = 폭스콘 foxconn 鸿海 富士康 ホンハイ
asml = asml 阿斯麦
mistral = 미스트랄 mistral ミストラル
boeing = 보잉 boeing 波音 ボーイング
nato = 나토 nato 北约 北大西洋条约
un = 유엔 united_nations 联合国 国连
opec = opec 欧佩克
"""

_LINE = re.compile(r"(?m)^(\w+) = (.+)$")


def surfaces(table: str, prefix: str) -> dict[str, str]:
    """Return surface -> *prefix* + concept, hanzi folded to the simplified forms; the first line wins a shared surface."""
    found: dict[str, str] = {}
    for name, words in _LINE.findall(table):
        for word in words.split():
            found.setdefault(word.translate(FOLD).replace("_", " "), prefix + name)
    return found


CONCEPTS = {**surfaces(TOPICS, "c:"), **surfaces(NAMES, "x:")}
#: concept -> its first surface, which is Korean where there is one: for reasons that people read
KOREAN_CONCEPTS = {
    prefix + name: words.split()[0]
    for table, prefix in ((TOPICS, "c:"), (NAMES, "x:"))
    for name, words in _LINE.findall(table)
}
