"""Who did what to whom: two parties in exchanged places are refused, whatever voice or verb either side uses."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.deeds.roles import agent

PUBLISHED = date(2026, 11, 20)
GLOSSARY = {"腾讯": "텐센트", "阿里巴巴": "알리바바"}
#: language, evidence, a right line, the same with its parties exchanged
EXCHANGED = (
    ("en", "Kestrel Labs was acquired by Snowflake for $410 million, the companies said on Tuesday.", "스노플레이크, 케스트럴랩스 4억1000만달러에 인수", "케스트럴랩스, 스노플레이크 4억1000만달러에 인수"),
    ("en", "A jury threw out claims that Barrow Ridge Music had brought against Spotify.", "배로리지뮤직이 스포티파이 상대로 낸 청구 기각", "스포티파이가 배로리지뮤직 상대로 낸 청구 기각"),
    ("en", "OpenAI was sued by Anthropic in March over copied tools.", "오픈AI, 앤트로픽으로부터 3월 피소…도구 복제 혐의", "앤트로픽, 오픈AI로부터 3월 피소…도구 복제 혐의"),
    ("en", "Intel will buy memory chips from Micron under a three-year deal.", "인텔, 마이크론에서 3년간 메모리 반도체 구매하기로", "마이크론, 인텔에서 3년간 메모리 반도체 구매하기로"),
    ("en", "Nvidia owns 7.5% of CoreWeave, a filing showed.", "엔비디아, 코어위브 지분 7.5% 보유", "코어위브, 엔비디아 지분 7.5% 보유"),
    ("en", "Apple rejected an offer from Disney to buy the studio.", "애플, 디즈니의 스튜디오 인수 제안 거절", "디즈니, 애플의 스튜디오 인수 제안 거절"),
    ("en", "Elon Musk accused Sam Altman of breaking a promise.", "일론 머스크, 샘 올트먼이 약속 어겼다고 비난", "샘 올트먼, 일론 머스크가 약속 어겼다고 비난"),
    ("en", "Oracle poached three engineers from Nvidia this summer.", "오라클, 엔비디아에서 기술자 3명 영입", "엔비디아, 오라클에서 기술자 3명 영입"),
    ("ja", "オカムラ電機はミナトロボティクスから特許侵害で提訴された。", "오카무라전기, 미나토로보틱스로부터 특허 침해로 피소", "미나토로보틱스, 오카무라전기로부터 특허 침해로 피소"),
    ("ja", "台湾積体電路製造（TSMC）の熊本第2工場から先端半導体の供給を受ける契約も結んだ。ソニーが明らかにした。", "소니, TSMC 구마모토 2공장에서 첨단 반도체 공급받는 계약 체결", "TSMC, 소니 구마모토 2공장에서 첨단 반도체 공급받는 계약 체결"),
    ("ja", "トヨタはモビコネの株式の40％を保有する。", "도요타, 모비코네 지분 40% 보유", "모비코네, 도요타 지분 40% 보유"),
    ("zh", "小米向宁德时代采购电池，合同为期三年。", "샤오미, CATL에서 3년간 배터리 구매 계약", "CATL, 샤오미에서 3년간 배터리 구매 계약"),
    ("zh", "百度拒绝了京东提出的收购要约。", "바이두, 징둥의 인수 제안 거절", "징둥, 바이두의 인수 제안 거절"),
    ("zh", "星河智能被字节跳动以12亿元收购。", "싱허즈넝, 바이트댄스에 12억위안에 인수돼", "바이트댄스, 싱허즈넝에 12억위안에 인수돼"),
    ("ko", "스테이지랩은 카카오에 320억원에 인수됐다.", "카카오, 스테이지랩 320억원에 인수", "스테이지랩, 카카오 320억원에 인수"),
    ("ko", "두빛전자는 리벨리온으로부터 AI 반도체를 공급받는다.", "리벨리온, 두빛전자에 AI 반도체 공급", "두빛전자, 리벨리온에 AI 반도체 공급"),
    ("ko", "현대차는 엔비디아에서 자율주행 총괄을 영입했다.", "현대차, 엔비디아 자율주행 총괄 영입", "엔비디아, 현대차 자율주행 총괄 영입"),
    ("ko", "한빛소프트는 넥스온을 상대로 저작권 침해 소송을 냈다.", "한빛소프트, 넥스온 상대로 저작권 침해 소송", "넥스온, 한빛소프트 상대로 저작권 침해 소송"),
    ("zh", "腾讯有意领投这一轮融资，阿里巴巴则未参与本轮谈判。", "텐센트가 이번 라운드 주도할 의향, 알리바바는 협상에 참여 안 해", "알리바바가 이번 라운드 주도할 의향, 텐센트는 협상에 참여 안 해"),
    ("ko", "이번 투자는 알토스벤처스가 주도했으며 소프트뱅크벤처스는 참여하지 않았다.", "알토스벤처스가 이번 투자 주도, 소프트뱅크벤처스는 불참", "소프트뱅크벤처스가 이번 투자 주도, 알토스벤처스는 불참"),
    ("en", "Britain's regulator opened a probe into Oracle's planned $3.1 billion purchase of Cambridge start-up Luminal.", "영국 규제당국, 오라클의 31억 달러 규모 루미널 인수 계획 조사 착수", "영국 규제당국, 루미널의 31억 달러 규모 오라클 인수 계획 조사 착수"),
    ("en", "Shareholders backed the takeover of Brightwell by Honeywell for $2.4 billion.", "주주들, 허니웰의 24억 달러 규모 브라이트웰 인수 지지", "주주들, 브라이트웰의 24억 달러 규모 허니웰 인수 지지"),
    ("en", "Vistra signed a 20-year deal to provide Amazon with 1,200 megawatts of nuclear power in Texas.", "비스트라, 텍사스서 아마존에 1200MW 원전 전력을 20년간 공급하기로", "아마존, 텍사스서 비스트라에 1200MW 원전 전력을 20년간 공급하기로"),
    ("en", "Fervo Energy has agreed to supply Meta with 115 megawatts of power for 15 years.", "페르보에너지, 메타에 115MW 전력을 15년간 공급하기로", "메타, 페르보에너지에 115MW 전력을 15년간 공급하기로"),
    ("en", "Under the deal, Micron is to ship HBM4 samples to AMD from March.", "마이크론, 3월부터 AMD에 HBM4 샘플 공급", "AMD, 3월부터 마이크론에 HBM4 샘플 공급"),
    ("ja", "公正取引委員会は日立によるミナト電機の買収計画を審査する。", "공정위, 히타치의 미나토전기 인수 계획 심사", "공정위, 미나토전기의 히타치 인수 계획 심사"),
    ("ja", "欧州委はソニーのカナデ買収を承認した。", "유럽위원회, 소니의 가나데 인수 승인", "유럽위원회, 가나데의 소니 인수 승인"),
    ("ja", "同社は米マイクロソフトに建屋の一部を貸し出す協議を進めている。ソフトバンクが明らかにした。", "소프트뱅크, 마이크로소프트에 건물 일부 임대 협의", "마이크로소프트, 소프트뱅크에 건물 일부 임대 협의"),
    ("zh", "宁德时代将为特斯拉提供储能电池，合同为期五年。", "CATL, 테슬라에 5년간 저장용 배터리 공급 계약", "테슬라, CATL에 5년간 저장용 배터리 공급 계약"),
    ("en", "Governor Alan Pruitt and Corvex chief executive Dana Whitlow attended the ceremony. // Whitlow said the plant would hire 1,200 people by 2028.", "데이나 휘틀로 코벡스 CEO, 공장이 2028년까지 1200명 채용할 것이라고 언급", "앨런 프루잇 주지사, 공장이 2028년까지 1200명 채용할 것이라고 언급"),
    ("zh", "出席签约仪式的有苏州市长吴庆文和云帆科技董事长李晓东。李晓东表示，工厂将于明年6月投产。", "리샤오둥 윈판커지 회장, 공장 내년 6월 가동 예정이라고 밝혀", "우칭원 쑤저우 시장, 공장 내년 6월 가동 예정이라고 밝혀"),
    ("ja", "ソニーは3日、ミナトロボティクスが特許を無断で使ったとして、約3億円の損害賠償と販売の差し止めを求める訴えを東京地裁に起こした。", "소니, 특허를 무단으로 썼다며 미나토로보틱스에 약 3억엔을 배상하라는 소송 제기", "미나토로보틱스, 특허를 무단으로 썼다며 소니에 약 3억엔을 배상하라는 소송 제기"),
    ("ja", "ミナトロボティクスが特許を無断で使っているとして、ソニーは3日、同社に約3億円の損害賠償を求める訴訟を東京地裁に起こした。", "소니, 특허를 무단으로 썼다며 미나토로보틱스에 약 3억엔을 배상하라는 소송 제기", "미나토로보틱스, 특허를 무단으로 썼다며 소니에 약 3억엔을 배상하라는 소송 제기"),
    ("ja", "KDDIは6日、ジャフコに対しTOB（株式公開買い付け）を実施すると発表した。", "KDDI, 자프코에 공개매수를 실시한다고 6일 발표", "자프코, KDDI에 공개매수를 실시한다고 6일 발표"),
    ("ja", "ユキノデータは4日、ハマカゼ電力から10年間にわたり電力を買い取る契約を結んだと発表した。", "유키노데이터, 하마카제전력으로부터 10년간 전력을 사들이는 계약 체결", "하마카제전력, 유키노데이터로부터 10년간 전력을 사들이는 계약 체결"),
    ("ko", "마이크로소프트(MS)가 게임업체 두빛게임즈를 6억 달러에 인수한다. // MS는 3일 이 계획을 발표했다.", "마이크로소프트, 두빛게임즈를 6억 달러에 인수하는 계획 발표", "두빛게임즈, 마이크로소프트를 6억 달러에 인수하는 계획 발표"),
    ("en", "Qualcomm announced Tuesday it is buying Arlenix, a maker of tiny computers.", "퀄컴, 소형 컴퓨터 개발사 Arlenix를 인수한다고 발표", "이탈리아의 소형 컴퓨터 개발사 Arlenix, 퀄컴을 인수한다고 발표"),
    ("zh", "小米全资子公司与马来西亚数据中心运营商Serovia签订光模块供货合同，由其向后者供货。", "샤오미, 자회사를 통해 세로비아에 광모듈을 납품하는 계약 체결", "샤오미, 자회사를 통해 세로비아에서 광모듈을 납품받는 계약 체결"),
)  # fmt: skip
#: the same, of deeds that are told by another ('…다고 보도'), closed by another or seen from the other side
DEEDS = (
    ("ko", "세화반도체가 두빛전자 지분 34%를 사들이는 방안을 추진 중이라고 한 매체가 보도했다.", "한 매체, 세화반도체가 두빛전자 지분 34% 매입 추진한다고 보도", "한 매체, 두빛전자가 세화반도체 지분 34% 매입 추진한다고 보도"),
    ("ko", "한빛로봇은 마루테크에 정밀 감속기 5만 대를 발주했다.", "마루테크, 한빛로봇에서 정밀 감속기 5만 대 수주", "한빛로봇, 마루테크에서 정밀 감속기 5만 대 수주"),
    ("ko", "공정거래위원회는 다온클라우드가 누리넷의 기술을 빼돌렸다며 과징금 20억원을 부과했고, 누리넷은 다온클라우드에 12억원의 손해배상 소송을 냈다.", "누리넷, 다온클라우드에 12억원 손해배상 소송 제기", "다온클라우드, 누리넷에 12억원 손해배상 소송 제기"),
    ("ko", "솔빛에너지가 가람데이터에 250억원을 투자해 지분 9%를 확보했다.", "솔빛에너지, 가람데이터에 250억원 투자해 지분 9% 취득", "가람데이터, 솔빛에너지에 250억원 투자해 지분 9% 취득"),
    ("en", "A jury in Delaware threw out a suit accusing Qualcomm of copying a design from Larkspur.", "배심원단, 퀄컴 상대 소송 기각", "배심원단, 라크스퍼 상대 소송 기각"),
    ("en", "Foxconn received a $2 billion order from Nvidia for AI servers.", "엔비디아, 폭스콘에 20억달러 AI 서버 발주", "폭스콘, 엔비디아에 20억달러 AI 서버 발주"),
    ("en", "Thornbury sold its chip design arm to Broadcom for $900 million.", "브로드컴, 손베리에서 칩 설계 부문을 9억달러에 인수", "손베리, 브로드컴에서 칩 설계 부문을 9억달러에 인수"),
    ("en", "Cerebras was fined $30 million by the Federal Trade Commission.", "연방거래위원회, 세레브라스에 과징금 3000만달러 부과", "세레브라스, 연방거래위원회에 과징금 3000만달러 부과"),
    ("ja", "富士通はNECに量子計算機の部品の製造を委託する。", "후지쓰, NEC에 양자컴퓨터 부품 제조 위탁", "NEC, 후지쓰에 양자컴퓨터 부품 제조 위탁"),
    ("ja", "ソフトバンクは日立製作所から蓄電池事業を400億円で買収する。", "히타치제작소, 소프트뱅크에 축전지 사업 400억엔에 매각", "소프트뱅크, 히타치제작소에 축전지 사업 400억엔에 매각"),
    ("zh", "上海一家法院驳回了腾讯针对阿里巴巴的专利诉讼。", "상하이 법원, 텐센트가 알리바바에 낸 특허 소송 기각", "상하이 법원, 알리바바가 텐센트에 낸 특허 소송 기각"),
    ("zh", "华为从小米手中获得5亿元的服务器订单。", "화웨이, 샤오미로부터 5억위안 서버 주문 확보", "샤오미, 화웨이로부터 5억위안 서버 주문 확보"),
    ("zh", "阿里巴巴向腾讯投资8亿美元。", "알리바바, 텐센트에 8억달러 투자", "텐센트, 알리바바에 8억달러 투자"),
    ("ja", "京都電子はオムロンの松本博之氏を最高技術責任者に引き抜いた。", "교토전자, 오므론에서 마쓰모토 히로유키 영입", "오므론, 교토전자에서 마쓰모토 히로유키 영입"),
    ("en", "Nvidia has invited Mistral to its research campus in Santa Clara.", "엔비디아, 미스트랄을 샌타클래라 연구 캠퍼스에 초청", "미스트랄, 엔비디아를 샌타클래라 연구 캠퍼스에 초청"),
    ("en", "Meta lost the case against Barrow Ridge Music.", "배로리지뮤직, 메타 상대 소송서 승소", "메타, 배로리지뮤직 상대 소송서 승소"),
    ("en", "Perplexity faces a lawsuit from Amazon over its shopping agent.", "아마존, 퍼플렉시티 상대 소송", "퍼플렉시티, 아마존 상대 소송"),
    ("zh", "腾讯获阿里巴巴20亿元服务器订单。", "텐센트, 알리바바로부터 20억위안 서버 수주", "알리바바, 텐센트로부터 20억위안 서버 수주"),
)  # fmt: skip
#: who comes and who goes, who leads and who joins, who reproaches whom, whose stake it is
COMINGS = (
    ("ja", "ハマナス電機は28日、大沢健一社長が3月末で退任し、後任に三島里奈専務が就くと発表した。", "하마나스전기, 오사와 겐이치 사장이 3월 말 물러나고 미시마 리나 전무가 후임을 맡는다고 28일 발표", "하마나스전기, 미시마 리나 전무가 3월 말 물러나고 오사와 겐이치 사장이 후임을 맡는다고 28일 발표"),
    ("en", "Corvane said on Monday that chief technology officer Elise Hartung will leave in June and Marco Pellini, head of research, will take over her team.", "코베인, 엘리제 하르퉁 CTO가 6월 퇴사하고 마르코 펠리니 연구 책임자가 팀을 맡는다고 월요일 발표", "코베인, 마르코 펠리니 CTO가 6월 퇴사하고 엘리제 하르퉁 연구 책임자가 팀을 맡는다고 월요일 발표"),
    ("zh", "华澜科技30日公告称，董事会任命周敏为代理首席执行官，陈刚不再担任首席执行官。", "화란과기 이사회, 저우민을 CEO 대행으로 선임하고 천강은 CEO에서 물러나", "화란과기 이사회, 천강을 CEO 대행으로 선임하고 저우민은 CEO에서 물러나"),
    ("zh", "华澜科技首席科学家林涛上周离职，其工作由副总裁徐静暂时接手。", "화란과기 린타오 수석과학자가 지난주 퇴사해 쉬징 부총재가 업무를 임시로 맡아", "화란과기 쉬징 수석과학자가 지난주 퇴사해 린타오 부총재가 업무를 임시로 맡아"),
    ("en", "Lumora accused Gridwell of stealing designs and asked the court for $400 million in damages, the complaint shows.", "루모라, 그리드웰이 설계를 훔쳤다며 4억 달러 배상 요구", "그리드웰, 루모라가 설계를 훔쳤다며 4억 달러 배상 요구"),
    ("ja", "アオイ製薬はミナト化学が特許を侵害したとして東京地裁に提訴し、15億円の賠償を求めた。", "아오이제약, 미나토화학이 특허를 침해했다며 15억 엔 배상 소송", "미나토화학, 아오이제약이 특허를 침해했다며 15억 엔 배상 소송"),
    ("ko", "하늘소프트는 바다테크가 소스코드를 무단으로 썼다며 50억원을 배상하라는 소송을 냈다.", "하늘소프트, 바다테크가 소스코드를 무단으로 썼다며 50억원 손배소 제기", "바다테크, 하늘소프트가 소스코드를 무단으로 썼다며 50억원 손배소 제기"),
    ("en", "Brightforge invested 300 million euros in Nordlys AI for a 9% stake, leading the round.", "브라이트포지, 3억 유로를 투자해 노르들리스AI 지분 9%를 확보", "노르들리스AI, 3억 유로를 투자해 브라이트포지 지분 9%를 확보"),
    ("zh", "本轮融资由青禾资本领投，老股东远帆创投跟投。", "칭허캐피털이 투자를 주도하고 위안판벤처스가 참여", "위안판벤처스가 투자를 주도하고 칭허캐피털이 참여"),
    ("en", "The round was led by Harrow Capital and Stonebridge, with Delphi Ventures also taking part.", "해로캐피털과 스톤브리지가 투자를 주도하고 델피벤처스도 참여", "델피벤처스와 스톤브리지가 투자를 주도하고 해로캐피털도 참여"),
    ("ko", "이번 투자는 소나무벤처스가 이끌고 누리캐피탈과 한빛인베스트먼트가 참여했다.", "소나무벤처스가 투자를 주도하고 누리캐피탈·한빛인베스트먼트 참여", "누리캐피탈이 투자를 주도하고 소나무벤처스·한빛인베스트먼트 참여"),
    ("en", "Marlow's board ousted Pat Keller and named David Sims and Michelle Hart interim co-chiefs while it searches for a successor.", "말로 이사회, 팻 켈러를 해임하고 데이비드 심스와 미셸 하트를 임시 공동 CEO로 임명", "말로 이사회, 데이비드 심스를 해임하고 팻 켈러와 미셸 하트를 임시 공동 CEO로 임명"),
    ("en", "Theo Lang will step down in May and be succeeded by chief operating officer Nina Brandt.", "테오 랑 5월 퇴임… 후임은 니나 브란트 COO", "니나 브란트 COO 5월 퇴임… 후임은 테오 랑"),
    ("ja", "ハマナス電機の三島里奈専務は4月1日付で社長に昇格し、大沢健一社長は代表権のない会長に退く。", "미시마 리나 하마나스전기 전무, 4월 1일 사장 승진… 오사와 겐이치 사장은 대표권 없는 회장으로 물러나", "오사와 겐이치 전무, 4월 1일 사장 승진… 미시마 리나 사장은 대표권 없는 회장으로 물러나"),
    ("zh", "岚石半导体公告，董事长赵磊因年龄原因辞去职务，由总经理孙悦接任董事长。", "자오레이 란스반도체 회장 사임, 쑨웨 총경리가 회장직 이어받아", "쑨웨 란스반도체 회장 사임, 자오레이 총경리가 회장직 이어받아"),
    ("zh", "陈刚辞职后，周敏将出任首席执行官，直至董事会选出继任者。", "천강 사임 뒤 저우민이 후임자 선출 때까지 CEO 맡아", "저우민 사임 뒤 천강이 후임자 선출 때까지 CEO 맡아"),
    ("en", "Sequoia and Index Ventures co-led the $90 million round, which Nvidia joined.", "세쿼이아와 인덱스벤처스가 9000만 달러 투자를 공동 주도하고 엔비디아도 참여", "엔비디아와 인덱스벤처스가 9000만 달러 투자를 공동 주도하고 세쿼이아도 참여"),
    ("ko", "한별전자 오민석 대표가 일신상의 이유로 사임하면서 한지우 부사장이 대표 직무를 대행한다.", "한지우 부사장, 사임한 오민석 대표의 직무 대행", "한지우 한별전자 대표 사임… 오민석 부사장이 직무대행"),
    ("ko", "누리로봇은 시리즈B에서 200억원을 유치했다. 가온벤처스가 주도했고 다솜캐피탈과 미르투자파트너스가 신규 투자자로 참여했다.", "다솜캐피탈·미르투자파트너스, 가온벤처스가 주도한 누리로봇 투자에 참여", "누리로봇, 다솜캐피탈 주도로 200억원 투자 유치… 가온벤처스·미르투자파트너스 참여"),
    ("en", "Intel will get a 4% stake in Micron for $5 billion, the filing says.", "인텔, 50억 달러 들여 마이크론 지분 4% 확보하기로", "마이크론, 50억 달러 들여 인텔 지분 4% 확보하기로"),
)  # fmt: skip
#: a right line whose subject is put in another order, by a firm for its man, or with the title before the name
SPEAKERS = (
    ("zh", "小米表示，公司已经获得德国政府的批准，但工厂尚未开工。", "샤오미, 독일 정부 승인은 받았지만 공장은 아직 착공하지 않았다고 설명"),
    ("ko", "대한반도체는 신임 최지후 대표가 6월에 취임한다고 발표했다.", "대한반도체, 최지후 대표가 6월 취임한다고 발표"),
    ("en", "Ireland's enterprise minister, Orla Brennock, said she had not been told of the decision in advance.", "브레넉 아일랜드 기업부 장관, 결정을 미리 통보받지 못했다고 밝혀"),
    ("ja", "トヨタの先進技術担当フェロー、村瀬克彦氏は、早ければ2028年に走行を始める可能性があると述べた。", "무라세 가쓰히코 도요타 펠로, 이르면 2028년 주행 시작할 가능성 언급"),
    ("ja", "ソニーグループの十時裕樹社長は「国内工場を閉鎖する考えはない」と説明した。", "도토키 히로키 소니그룹 사장, 일본 내 공장을 폐쇄할 생각은 없다고 설명"),
    ("ja", "今回の資金調達はグロービス・キャピタルが主導し、ジャフコは参加しなかった。", "글로비스캐피털이 이번 자금 조달 주도, 자프코는 참여 안 해"),
    ("ja", "電池開発のソラテックは新工場を建てる。西田薫社長は「需要は3倍になる」とみる。", "니시다 가오루 소라텍 사장, 수요 3배 전망"),
    ("en", "Delmar rejected the union's claim, saying all data had been filed in March.", "델마스틸, 노조 주장 일축"),
    ("zh", "阿里巴巴被腾讯起诉后反诉腾讯。", "알리바바, 텐센트 상대로 맞소송"),
    ("ko", "카카오는 오픈AI의 챗GPT를 카카오톡에서 제공한다.", "카카오, 카카오톡에서 오픈AI 챗GPT 제공"),
    ("ko", "대법원은 구글이 공정위를 상대로 낸 과징금 취소 소송에서 공정위 승소를 확정했다.", "대법원, 구글이 공정위 상대로 낸 과징금 취소 소송 기각"),
    ("en", "Apple and OpenAI asked a judge to dismiss a suit brought by xAI.", "애플·오픈AI, xAI가 낸 소송 기각 요청"),
    ("en", "Applied Digital is leasing the Ellendale campus to CoreWeave for 15 years.", "어플라이드디지털, 코어위브에 엘렌데일 캠퍼스 15년 임대"),
    ("zh", "华为轮值董事长徐直军3日在上海宣布，下一代昇腾芯片将于2027年第一季度推出。", "쉬즈쥔 화웨이 순환회장, 차세대 어센드 칩을 2027년 1분기 출시한다고 발표"),
    ("en", "CEO Mark Zuckerberg has promised to spend $115 billion on AI infrastructure in 2026. That budget has not been changed, a company spokesman said.", "메타, 2026년 AI 인프라에 1150억달러를 투자한다는 예산에는 변동이 없다고 설명"),
    ("ko", '임가은 두빛전자 부회장이 3일 앤트로픽을 찾았다. // 이에 임 부회장은 "위험도 함께 살펴야 한다"면서 "안전 연구를 높이 평가한다"고 말했다.', "임가은 부회장, 위험도 함께 살펴야 한다며 안전 연구 높이 평가"),
    ("en", "China is the largest phone market where the iPhone maker has been losing share to local rivals.", "애플, 최대 스마트폰 시장인 중국에서 현지 경쟁사에 점유율을 내주는 상황"),
    ("en", "Tech giant Microsoft has reported strong results, with revenue rising by 13% to $70.1 billion, fueled by growth in its cloud.", "마이크로소프트, 클라우드 성장에 힘입어 매출이 13% 늘어난 701억 달러 기록"),
    ("en", "OpenAI asked the court to compel The New York Times to turn over documents on failed attempts to reproduce its articles.", "오픈AI, 기사를 재현하려다 실패한 시도를 담은 문서를 뉴욕타임스가 내도록 법원에 요청"),
    ("ko", "한결 대표는 앞서 자율주행 트럭을 양산해 출시하는 데 5억 달러가 필요하다고 밝혔다. // 두빛모터스는 지금까지 4000만 달러를 조달했다.", "두빛모터스, 자율주행 트럭 출시에 필요한 5억 달러 중 4000만 달러 조달"),
    ("ko", "국내 반도체 설계 스타트업 두빛AI가 네이버의 인수 제안을 거절했다.", "국내 반도체 설계 스타트업 두빛AI, 네이버의 인수 제안 거절"),
    ("zh", "若高通与博通合并，将是史上规模最大的并购案，超过戴尔收购EMC的规模。", "퀄컴과 브로드컴이 합병하면 델의 EMC 인수를 넘어 사상 최대 규모의 인수합병"),
    ("en", "LGES, the second-largest battery maker after China's CATL, said in March it will spend $1.3 billion on a plant but withdrew the plan a few months later.", "LG에너지솔루션, 3월 13억 달러 공장 투자를 발표했으나 몇 달 뒤 계획 철회"),
    ("en", "Amy Weaver, the finance chief, said the purchase would be paid for in cash.", "세일즈포스, 인수 대금을 현금으로 지급할 계획"),
    ("zh", "联想集团董事长杨元庆周四表示，公司将向法国云计算企业Orvelle投资3亿欧元。", "레노버, 프랑스 오르벨에 3억 유로 투자"),
)  # fmt: skip


def verdict(language: str, evidence: str, text: str) -> str | None:
    sentences = tuple(evidence.split(" // "))
    source = Source(sentences=sentences, published=PUBLISHED, language=language, glossary=GLOSSARY)
    return agent(Bullet(text=text, evidence=sentences), source)


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), EXCHANGED + DEEDS + COMINGS)
def test_parties_in_exchanged_places_are_refused(language: str, evidence: str, right: str, wrong: str):
    assert verdict(language, evidence, right) is None
    assert verdict(language, evidence, wrong) is not None


@pytest.mark.parametrize(("language", "evidence", "right"), SPEAKERS)
def test_who_speaks_may_be_named_in_any_order(language: str, evidence: str, right: str):
    assert verdict(language, evidence, right) is None


def test_an_office_in_latin_letters_speaks_of_whom_the_evidence_calls_by_a_common_noun():
    evidence = "Meta Chief Global Policy Officer Ronan Ashby responded in a statement, arguing that the commission was trying to slow down American firms."
    right = "Ronan Ashby 메타 Chief Global Policy Officer, 유럽집행위원회가 미국 기업의 속도를 늦추려 한다고 주장"
    assert verdict("en", evidence, right) is None
