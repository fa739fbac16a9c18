"""How sure a line is, and what it denies: a hedge or a denial binds what it governs, and nothing beside it."""

import re
from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.certainty.certainty import certainty
from summarizer.contract.denial.negation import negation
from summarizer.contract.reach import Reach, reach, told_words

PUBLISHED = date(2026, 7, 20)
#: (language, sentences, lines that tell it in other words or tell another clause of it, lines that turn it)
CASES = [
    ("zh", ("分析師韓志宇表示，他不確定市場明年是否會恢復。",), ("한즈위 애널리스트, 시장이 내년에 회복될지는 불확실하다고 언급",), ("한즈위 애널리스트, 시장이 내년에 확실히 회복된다고 언급",)),
    ("en", ("Norwood Robotics, once seen as a potential rival to Figure, was acquired on Tuesday by Hitachi for $310 million.",), ("한때 피겨의 잠재적 라이벌로 꼽히던 노우드로보틱스, 화요일 히타치에 3억1000만 달러에 인수", "히타치, 노우드로보틱스를 3억1000만 달러에 사들여"), ("히타치, 노우드로보틱스 인수를 검토 중",)),
    ("en", ("Chief Executive Dana Whitlock said the company screens potential customers for security risks before granting access to its API.",), ("데이나 휘틀록 CEO, API 접근을 허용하기 전에 고객사의 보안 위험을 심사한다고 설명",), ()),
    ("en", ("According to a report filed with the exchange, Telvanta hired 412 engineers in the second quarter and opened a lab in Porto.",), ("텔반타, 2분기에 엔지니어 412명을 채용하고 포르투에 연구소를 열었다고 거래소에 보고", "텔반타, 2분기에 엔지니어 412명 채용하고 포르투에 연구소 개설"), ()),
    ("en", ("Ganzer agreed to relinquish voting control, pay a $750,000 penalty and stay off public company boards for ten years.",), ("갠저, 의결권을 내려놓고 75만 달러의 벌금을 내는 한편 10년간 상장사 이사를 맡지 않기로 합의", "갠저, 의결권 포기와 75만 달러 벌금 납부에 합의"), ()),
    ("en", ("\"We're comfortable with the guidance we raised last month,\" said finance chief Irene Okafor.",), ("아이린 오카포 CFO, 지난달 올린 가이던스에 무리가 없다고 언급", "아이린 오카포 CFO, 지난달 상향한 가이던스를 자신한다고 언급"), ("아이린 오카포 CFO, 지난달 올린 가이던스를 달성하기 어렵다고 언급",)),
    ("en", ("The startup said in March it would spend $2 billion on a plant in Ohio but scrapped the plan in July, citing rising costs.",), ("이 스타트업은 3월 오하이오 공장에 20억 달러를 들인다고 밝혔으나 7월 비용 상승을 이유로 계획 철회", "이 스타트업, 3월 오하이오 공장에 20억 달러를 투자하겠다고 했다가 7월 비용 상승을 이유로 접어"), ()),
    ("en", ("Without federal subsidies, the plant would not have been viable, Mayor Luis Ocampo said at Thursday's opening.",), ("루이스 오캄포 시장, 목요일 준공식에서 연방 보조금이 없었다면 공장은 성립할 수 없었을 것이라고 강조",), ()),
    ("en", ("The ministry did not name the supplier, but Kestrel confirmed on Friday that it had won the order worth 40 million euros.",), ("케스트럴, 4000만 유로 규모 주문을 따냈다고 금요일 확인", "케스트럴은 4000만 유로어치 주문을 수주했다고 금요일 확인했으나 정부는 업체명을 공개하지 않아"), ("케스트럴, 4000만 유로 규모 주문을 따내지 못했다고 금요일 확인",)),
    ("en", ("Not only did Volt beat its delivery target, it also raised prices twice without losing customers, Chief Operating Officer Ayla Demir said.",), ("아일라 데미르 COO, 볼트가 인도 목표를 넘어섰을 뿐 아니라 고객 이탈 없이 가격도 두 차례 올렸다고 설명", "아일라 데미르 COO, 볼트가 인도 목표를 웃돌았고 가격을 두 번 인상하고도 고객을 잃지 않았다고 언급"), ()),
    ("en", ("The court will not hear the case until October, leaving the injunction in place through the summer.",), ("법원 심리는 10월에야 시작돼 여름 내내 금지명령 유지", "법원, 10월까지 사건을 심리하지 않아 금지명령은 여름 동안 효력 지속"), ()),
    ("en", ("Regulators failed to reach a consensus on the merger by Friday's deadline, so the review moves to a second phase.",), ("규제당국이 금요일 시한까지 합병에 합의하지 못해 심사가 2단계로 넘어가", "규제당국, 금요일 시한까지 합병 심사에서 의견을 모으는 데 실패"), ("규제당국, 금요일 시한에 맞춰 합병에 합의",)),
    ("en", ("Unless the union drops its demands by Monday, Tessaro will shut its Lyon line, according to a letter seen by Reuters.",), ("테사로, 노조가 월요일까지 요구를 거두지 않으면 리옹 라인을 닫겠다고 로이터가 입수한 서한에서 경고",), ()),
    ("en", ("A spokeswoman for Halden, which denies wrongdoing, said the company had hired an outside law firm to review its export records.",), ("할덴 대변인, 외부 로펌을 고용해 수출 기록을 점검하고 있다고 설명", "잘못이 없다는 입장인 할덴, 외부 로펌을 고용해 수출 기록 점검"), ()),
    ("en", ("Analysts had feared a weak quarter, but Corvane's cloud revenue rose 18% to $3.4 billion.",), ("코베인의 클라우드 매출, 부진 우려를 깨고 18% 늘어난 34억 달러 기록", "코베인 클라우드 매출 34억 달러로 18% 증가…애널리스트들의 걱정 불식"), ()),
    ("en", ("Lindqvist, who is expected to retire next year, met Prime Minister Ulf Sandell on Wednesday and promised to keep the headquarters in Malmö.",), ("린드크비스트, 수요일 울프 산델 총리를 만나 본사를 말뫼에 두겠다고 약속", "내년 은퇴할 것으로 보이는 린드크비스트, 수요일 울프 산델 총리와 회동"), ("린드크비스트, 수요일 울프 산델 총리를 만나 은퇴를 확정했다고 통보",)),
    ("en", ("Brightmoor's board unanimously approved the buyout; shareholders will vote on it on August 12.",), ("브라이트무어 이사회, 인수안을 만장일치로 승인…주주 표결은 8월 12일",), ()),
    ("en", ("The chipmaker no longer expects to need outside funding, finance chief Noor Baksh told analysts.",), ("누르 박시 CFO, 애널리스트들에게 외부 자금이 더는 필요하지 않을 것으로 본다고 설명", "누르 박시 CFO, 외부 자금 조달이 이제 불필요할 것으로 전망"), ()),
    ("en", ('"There is no way we are slowing down," Chief Executive Marta Silva said, adding that hiring would continue.',), ("마르타 실바 CEO, 속도를 늦출 생각이 전혀 없으며 채용도 계속하겠다고 강조", "마르타 실바 CEO, 감속은 있을 수 없다며 채용을 이어가겠다고 밝혀"), ()),
    ("en", ("The bank, which did not disclose terms, bought a majority of data broker Orinda on Monday.",), ("이 은행, 월요일 데이터 중개업체 오린다의 과반 지분 인수",), ()),
    ("en", ("Meridian plans to double its Texas capacity after raising $900 million from Saudi investors last week.",), ("메리디언, 지난주 사우디 투자자들로부터 9억 달러를 유치", "메리디언, 지난주 사우디 자금 9억 달러를 조달한 데 이어 텍사스 설비를 두 배로 늘릴 계획"), ("메리디언, 텍사스 설비를 두 배로 늘렸다고 발표",)),
    ("en", ("The EU fined Optiva 88 million euros, saying it could have prevented the leak with basic safeguards.",), ("EU, 기본 안전장치만 있었어도 유출을 막았을 것이라며 옵티바에 과징금 8800만 유로 부과", "EU, 옵티바에 8800만 유로의 과징금"), ()),
    ("en", ("People familiar with the matter said the board met on Sunday.", "Chairman Leo Varga confirmed on Monday that Chief Executive Ines Roth had resigned."), ("레오 바르가 의장, 이네스 로트 CEO가 사임했다고 월요일 확인",), ()),
    ("ja", ("取り組まなければ会社が時代に取り残されると、早瀬道夫社長は危機感をあらわにした。",), ("하야세 미치오 사장, 노력하지 않으면 회사가 시대에 뒤처진다는 위기감 드러내", "하야세 미치오 사장, 손 놓고 있으면 회사가 뒤처진다며 위기감 표명"), ()),
    ("ja", ("両社は互いの弱い部分を補えていないと早瀬社長は述べ、統合で解消できると説明した。",), ("하야세 사장, 통합으로 서로의 약점을 보완할 수 있다고 설명",), ()),
    ("ja", ("アルテック側は決定を不服として裁判所に異議を申し立てる方針だ。",), ("알텍 측은 결정에 불복해 법원에 이의를 신청할 방침", "알텍, 결정이 부당하다며 법원에 이의를 제기할 계획"), ()),
    ("ja", ("スタートアップ不毛の地と言われてきた同市で、起業家は大学の計算機を無料で使えるようになる。",), ("이 도시의 창업가들은 대학 컴퓨터를 무료로 쓸 수 있게 될 예정", "창업 불모지로 불려 온 이 도시에서 창업가가 대학 컴퓨터를 무료로 이용 가능"), ()),
    ("ja", ("量産は当初計画より遅れていたが、新工場は予定通り4月に稼働した。",), ("당초 계획보다 늦어졌던 양산은 새 공장이 4월 예정대로 가동하며 시작", "새 공장, 예정대로 4월 가동"), ("새 공장, 예정대로 4월에 가동하지 못해",)),
    ("ja", ("早瀬社長は「売上高よりも利益を重視せざるを得ない」と述べた。",), ("하야세 사장, 매출보다 이익을 중시할 수밖에 없다고 언급", "하야세 사장, 매출보다 이익을 우선해야 한다고 언급"), ()),
    ("ja", ("関係者によると、両社は週内にも合意する見通しだ。", "ミナト電機は17日、取締役会で提携を決議した。"), ("미나토전기, 17일 이사회에서 제휴 결의",), ("두 회사, 합의를 마쳤다고 발표",)),
    ("ja", ("被災の恐れがある沿岸部を避け、内陸の工業団地に進出を決めた。",), ("재해 우려가 있는 연안을 피해 내륙 공업단지 진출 결정", "내륙 공업단지로 진출하기로 결정"), ("내륙 공업단지 진출 가능성을 검토",)),
    ("ja", ("人手不足が続くなか、同社は採用を見送らず、初任給を3万円引き上げた。",), ("인력난 속에서도 이 회사는 채용을 미루지 않고 초임을 3만 엔 인상", "이 회사, 인력난 속에 초임 3만 엔 인상"), ("이 회사, 인력난 속에 초임을 올리지 못해",)),
    ("ja", ("市場では増配に期待する声もあったが、会社は配当を据え置いた。",), ("시장의 증배 기대에도 회사는 배당 동결", "회사, 배당을 늘리지 않고 유지"), ()),
    ("ja", ("サンレイは買収後も従業員の雇用を守るとし、人員整理は行わない考えを示した。",), ("산레이, 인수 후에도 고용을 지키고 인력 감축은 하지 않겠다는 뜻 표명", "산레이, 인수 뒤에도 직원 고용 유지 방침"), ("산레이, 인수 뒤 인원 정리를 하겠다는 뜻 표명",)),
    ("ja", ("国の支援なしには工場は成り立たなかったと、竣工式で市長は振り返った。",), ("시장, 준공식에서 정부 지원이 없었다면 공장은 불가능했다고 회고",), ()),
    ("ja", ("発売は年内に間に合わない見込みで、来春にずれ込む。",), ("연내 출시가 어려워져 내년 봄으로 밀릴 전망", "출시, 내년 봄으로 늦춰질 듯"), ("연내 출시할 전망",)),
    ("ja", ("岡本CFOは「減配は考えていない」と強調したうえで、自社株買いは検討課題だと語った。",), ("오카모토 CFO, 배당 축소는 고려하지 않으며 자사주 매입은 검토 과제라고 언급", "오카모토 CFO, 감배 가능성을 부인하고 자사주 매입은 검토 과제라고 설명"), ("오카모토 CFO, 감배를 고려하고 있다고 강조",)),
    ("zh", ("技術人員的招募進度不如預期，但新廠已於六月投產。",), ("기술인력 채용은 예상보다 더디지만 새 공장은 6월 가동 시작", "새 공장 6월 생산 개시"), ()),
    ("zh", ("据环球财经消息，凌峰科技7月15日宣布完成收购海驰电子。",), ("링펑커지, 7월 15일 하이츠전자 인수 완료 발표", "링펑커지, 하이츠전자를 인수했다고 7월 15일 발표"), ("링펑커지, 7월 15일 하이츠전자 인수를 검토한다고 발표",)),
    ("zh", ("公司无法预测关税走向，但维持全年营收增长12%的目标。",), ("회사, 연간 매출 12% 성장 목표 유지", "관세 향방은 예측할 수 없지만 회사는 연간 매출 12% 성장 목표를 유지"), ("회사, 연간 매출 12% 성장 목표를 유지하지 않기로",)),
    ("zh", ("法院认为检方提交的证据不足以证明有罪，维持一审无罪判决。",), ("법원, 검찰 증거가 유죄를 입증하기에 부족하다며 1심 무죄 판결 유지", "법원, 1심 무죄 판결을 그대로 유지"), ()),
    ("zh", ("张总卸任后将不再担任云业务董事长，也不再出任首席执行官。",), ("장 총재, 퇴임 후 클라우드 회장과 CEO를 더 이상 맡지 않아", "장 총재, 클라우드 사업 회장과 CEO 자리에서 모두 물러나"), ()),
    ("zh", ("凌峰科技不断加大研发投入，上半年研发费用达到18亿元，同比增长三成。",), ("링펑커지, 상반기 연구개발비 18억 위안으로 전년 동기보다 30% 증가", "링펑커지, 연구개발 투자를 꾸준히 늘려 상반기 18억 위안 집행"), ("링펑커지, 상반기 연구개발비를 늘리지 않아",)),
    ("zh", ("由于产能不足，凌峰科技不得不推迟交付两批服务器。",), ("링펑커지, 생산능력 부족으로 서버 두 물량의 인도를 늦출 수밖에 없어", "링펑커지, 생산능력이 모자라 서버 두 차분 납품 연기"), ()),
    ("zh", ("王董事長強調，公司不會因關稅放緩投資，今年資本支出仍為600億元。",), ("왕 회장, 관세 때문에 투자를 늦추지는 않겠다며 올해 자본지출은 600억 대만달러 그대로라고 강조", "왕 회장, 올해 자본지출 600억 대만달러 유지 강조"), ("왕 회장, 관세 때문에 투자를 늦추겠다고 강조",)),
    ("zh", ("若取得主管機關核准，雙方預計年底前完成合併；凌霜已先行支付兩成訂金。",), ("링솽, 합병에 앞서 20%의 계약금을 먼저 지급", "양측, 당국 승인을 얻으면 연말 전에 합병을 마칠 전망"), ("양측, 당국 승인을 얻어 합병을 마쳐",)),
    ("zh", ("不久前离职的工程师刘远将加入新公司，担任首席科学家。",), ("얼마 전 퇴사한 엔지니어 류위안, 새 회사에 수석과학자로 합류할 예정", "류위안, 새 회사 수석과학자로 합류"), ()),
    ("zh", ("业内人士认为，此举有望缓解供应紧张。凌峰科技16日已与三家供应商签约。",), ("링펑커지, 16일 공급업체 3곳과 계약 체결", "업계, 이번 조치가 공급난을 덜어 줄 것으로 기대"), ("업계, 이번 조치로 공급난이 해소됐다고 확인",)),
    ("ko", ("공정위는 한빛클라우드가 중소 고객사에 경쟁사 장비를 함께 쓰지 못하도록 했다고 밝혔다.", "과징금은 86억원이다."), ("공정위, 중소 고객사가 경쟁사 장비를 쓰지 못하게 한 한빛클라우드에 과징금 86억원", "공정위, 한빛클라우드가 경쟁사 장비를 함께 쓰는 것을 막았다고 판단"), ("공정위, 한빛클라우드가 경쟁사 장비를 함께 쓰도록 허용했다고 판단",)),
    ("ko", ('박 대표는 경쟁사 등장이 자연스러운 현상이라며 "고객사가 이원화를 검토하는 듯하지만 우리 기술력은 흔들리지 않는다"고 말했다.',), ("박 대표, 고객사의 이원화 검토 소문에 경쟁사 등장은 자연스러운 현상이라고 언급", "박 대표, 경쟁사 등장에도 기술력은 굳건하다고 강조"), ("박 대표, 기술력이 흔들리고 있다고 인정",)),
    ("ko", ('조 부회장은 "지난해 휴대전화 사업을 많이 정리했으니 올해는 턴어라운드를 기대할 수 있다"고 말했다.',), ("조 부회장, 지난해 정리한 휴대전화 사업의 올해 턴어라운드 기대", "조 부회장, 휴대전화 사업은 지난해 많은 부분을 정리했다고 설명"), ("조 부회장, 휴대전화 사업이 올해 턴어라운드했다고 발표",)),
    ("ko", ("새봄전자는 하반기에 신제품을 내놓을 계획이며, 지난달 개발을 마친 시제품을 고객사 세 곳에 보냈다.",), ("새봄전자, 지난달 개발을 마친 시제품을 고객사 3곳에 발송", "새봄전자, 시제품을 고객사 세 곳에 보낸 데 이어 하반기 신제품 출시 예정"), ("새봄전자, 하반기에 신제품을 내놨다고 발표",)),
    ("ko", ('노조는 "회사가 약속을 지키지 않았다"며 20일부터 파업에 들어갔다.',), ("노조, 회사가 약속을 어겼다며 20일 파업 돌입", "노조, 20일부터 파업…사측의 약속 불이행 이유"), ()),
    ("ko", ("김 대표는 증자 없이도 투자를 감당할 수 있다며 추가 차입은 없을 것이라고 말했다.",), ("김 대표, 증자 없이 투자를 감당할 수 있으며 추가로 돈을 빌리지 않겠다고 언급", "김 대표, 증자와 추가 차입에 선 그어"), ("김 대표, 투자를 감당하려면 증자가 필요하다고 언급",)),
    ("ko", ("한국은행은 기준금리를 내리지 않고 연 2.5%로 동결했다. 시장은 인하를 예상했다.",), ("한국은행, 시장의 인하 예상과 달리 기준금리를 연 2.5%로 유지", "한국은행, 기준금리 연 2.5%로 동결"), ("한국은행, 기준금리를 연 2.5%로 인하",)),
    ("en", ("The judge did not rule on the patent claims, saying they belonged in another court, but she ordered Corvid to pay $12 million in legal costs.",), ("판사, 코르비드에 소송비용 1200만 달러를 내라고 명령", "판사, 특허 쟁점은 다른 법원 소관이라며 판단을 미루고 코르비드에 소송비용 1200만 달러 지급 명령"), ("판사, 특허 쟁점에 대해 판결하고 코르비드에 소송비용 1200만 달러 지급 명령",)),
    ("en", ("Shares that had been expected to drop rose 4% after the company said it would keep its dividend.",), ("배당을 유지하겠다는 발표에 주가 4% 상승", "하락이 예상됐던 주가, 배당 유지 발표 뒤 4% 올라"), ()),
    ("en", ("Tarkin could not be reached for comment. Its lawyers have appealed the ruling.",), ("타킨 측 변호인단은 판결에 항소",), ()),
    ("en", ("\"I wouldn't call it a slowdown,\" finance chief Greta Holm said, pointing to record bookings of $2.1 billion.",), ("그레타 홀름 CFO, 둔화는 아니라며 사상 최대인 21억 달러 수주를 근거로 제시", "그레타 홀름 CFO, 수주가 사상 최대인 21억 달러라고 강조"), ("그레타 홀름 CFO, 둔화라고 인정",)),
    ("en", ("Nordlys, whose chips may be banned in China from next month, posted a profit of 300 million kroner.",), ("다음 달 중국에서 판매가 금지될 수 있는 노르들리스, 순이익 3억 크로네 기록", "노르들리스, 3억 크로네의 이익 기록"), ()),
    ("en", ("The two sides have not yet signed a contract but expect to do so by the end of September, Chief Executive Paul Ridley said.",), ("폴 리들리 CEO, 9월 말까지 계약을 맺을 것으로 기대", "폴 리들리 CEO, 아직 계약 전이지만 9월 말까지는 체결할 것으로 예상"), ("폴 리들리 CEO, 두 회사가 계약을 맺었다고 발표",)),
    ("en", ("Hollis is considering a sale of its drone unit, though no final decision has been made, according to two people familiar with the plans.",), ("홀리스, 드론 사업부 매각을 검토 중이나 최종 결정은 내리지 않은 것으로 알려져",), ("홀리스, 드론 사업부 매각을 확정", "홀리스, 드론 사업부를 매각하기로 결정한 것으로 알려져")),
    ("en", ("Prosecutors allege that the founder inflated revenue by $40 million; he has pleaded not guilty.",), ("검찰, 창업자가 매출을 4000만 달러 부풀렸다고 주장…창업자는 무죄 주장", "창업자, 매출을 부풀린 혐의에 무죄 주장"), ("창업자, 매출을 4000만 달러 부풀렸으며 유죄를 인정",)),
    ("en", ("The lab hopes to open the center by 2028 if funding is approved.",), ("연구소, 예산이 승인되면 2028년까지 센터를 열 계획", "연구소, 2028년까지 센터 개소 희망"), ("연구소, 2028년까지 쓸 예산을 승인받아 센터를 열어",)),
    ("ja", ("会社側は「買収の事実はない」と報道を否定した。",), ("회사 측, 인수 보도는 사실이 아니라며 부인", "회사 측, 인수설 부인"), ("회사 측, 인수 보도를 사실이라고 인정", "회사 측, 인수 사실이 있다고 밝혀")),
    ("ja", ("新型機は年内の認証取得を目指しているが、時期は確定していない。",), ("신형기, 연내 인증 획득이 목표이나 시기는 미정", "신형기의 연내 인증 획득을 추진하지만 시점은 정해지지 않아"), ("신형기, 연내 인증을 획득", "신형기의 인증 시기를 연내로 확정")),
    ("ja", ("大槻社長は近く経済相と会談する予定で、電力の安定供給を求める考えだ。",), ("오쓰키 사장, 조만간 경제상과 만나 전력의 안정 공급을 요청할 생각", "오쓰키 사장, 곧 경제상과 회담해 안정적인 전력 공급을 요구할 방침"), ("오쓰키 사장, 최근 경제상과 만나 전력의 안정 공급을 요청했다고 발표",)),
    ("ja", ("同社は買収資金を集めている段階で、応札するかは決めていない。",), ("회사, 인수 자금을 모으는 단계이며 응찰 여부는 미정",), ("회사, 인수 자금을 모두 모았다고 밝혀", "회사, 응찰하기로 결정")),
    ("ja", ("値上げで客足が遠のくことはなく、既存店売上高は5%増えた。",), ("가격 인상에도 손님이 줄지 않아 기존점 매출 5% 증가", "기존점 매출 5% 증가…가격 인상에도 고객 이탈 없어"), ("가격 인상으로 손님이 줄었으나 기존점 매출은 5% 증가",)),
    ("ja", ("早期退職は想定より少ない320人にとどまり、会社は追加募集をしない。",), ("조기 퇴직은 예상보다 적은 320명…추가 모집은 하지 않기로", "조기 퇴직자는 예상을 밑돈 320명에 그쳐"), ()),
    ("ja", ("社長は辞任を否定せず、「年内に判断する」と述べるにとどめた。",), ("사장, 사임을 부인하지 않은 채 연내에 판단하겠다고만 언급",), ("사장, 사임을 부인하고 연내에 판단하겠다고 언급",)),
    ("zh", ("公司回应称，裁员传闻不属实，员工规模保持稳定。",), ("회사, 감원설은 사실이 아니라며 직원 규모는 안정적이라고 해명", "회사, 감원설을 부인"), ("회사, 감원설이 사실이라고 인정",)),
    ("zh", ("双方尚未签署最终协议，交易仍需获得股东批准。",), ("양측, 아직 최종 계약을 맺지 않았으며 주주 승인도 남아", "거래 성사에는 주주 승인이 필요하며 최종 계약은 체결 전"), ("양측, 최종 계약을 체결했으며 주주 승인도 받아",)),
    ("zh", ("王总表示，公司将重点看现金流而不是收入规模。",), ("왕 총재, 매출 규모가 아니라 현금흐름에 중점을 두겠다고 강조", "왕 총재, 매출 규모보다 현금흐름을 중시하겠다고 밝혀"), ("왕 총재, 현금흐름이 아니라 매출 규모에 중점을 두겠다고 강조",)),
    ("zh", ("凌峰科技承诺向合资公司出资20亿元，目前已到位5亿元。",), ("링펑커지, 합작사에 20억 위안을 출자하기로 약속하고 현재까지 5억 위안 납입",), ()),
    ("zh", ("第三季度能否延续增长仍有待观察，但全年展望乐观。",), ("연간 전망은 낙관적이나 3분기 성장이 이어질지는 지켜봐야", "3분기 성장세 지속 여부는 미지수지만 연간 전망은 낙관적"), ("연간 전망은 낙관적이며 3분기에도 성장이 이어진다고 밝혀",)),
    ("zh", ("分析师警告，若关税生效，出货量可能下降一成。",), ("애널리스트, 관세가 발효되면 출하량이 10% 줄 수 있다고 경고",), ("애널리스트, 관세 발효로 출하량이 10% 줄었다고 분석",)),
    ("zh", ("公司未对收购传闻置评，股价当日上涨6%。",), ("회사, 인수설에 언급을 피한 가운데 주가 6% 상승", "인수설에 주가 6% 올라…회사는 논평하지 않아"), ("회사, 인수설이 사실이라고 확인…주가 6% 상승",)),
    ("ko", ("회사는 인수를 위해 은행들과 협의 중이지만 아직 정해진 것은 없다고 밝혔다.",), ("회사, 인수 자금을 놓고 은행들과 협의 중…확정된 것은 없어", "회사, 은행들과 인수 협의 중"), ("회사, 인수를 위해 은행들과 합의했다고 공시",)),
    ("ko", ('최 회장은 "결코 물러서지 않겠다"며 소송을 끝까지 이어 가겠다고 했다.',), ("최 회장, 끝까지 소송을 이어 가겠다고 강조", "최 회장, 소송에서 물러서지 않겠다는 뜻 밝혀"), ("최 회장, 소송을 취하하고 물러서겠다고 언급",)),
    ("ko", ("정부는 내년 상반기까지 3조원을 조성해 반도체 기업을 지원할 계획이라고 밝혔다.",), ("정부, 내년 상반기까지 3조원을 조성해 반도체 기업 지원 계획",), ("정부, 3조원을 이미 조성해 반도체 기업을 지원할 계획", "정부, 3조원 조성을 마치고 반도체 기업 지원")),
    ("ko", ("소장에 따르면 이 회사는 기사 수백만건을 무단으로 복제해 수십억달러의 손해를 끼쳤다.",), ("이 회사가 기사 수백만건을 무단 복제해 수십억달러의 손해를 끼쳤다고 소장에 적시",), ()),
    ("ko", ("김 의장은 증거가 부족해 주가조작을 지시했다고 보기 어렵다는 이유로 무죄를 선고받았다.",), ("법원, 증거 부족을 이유로 김 의장에 무죄 선고", "김 의장, 주가조작 지시 혐의 무죄"), ("김 의장, 주가조작 지시 혐의 유죄",)),
    # a mark of another clause, of another word or of a word's inside binds nothing; '기로 했다' may be told by a bare noun
    ("ko", ("한빛정밀은 다음 달부터 박서윤 부사장이 해외영업까지 총괄하기로 했다.",), ("박서윤 한빛정밀 부사장, 다음 달부터 해외영업까지 총괄",), ()),
    ("ko", ('정 대표는 "우리가 가장 먼저 시작한 곳은 부산이었다. 앞으로 더 많은 도시로 갈 수 있다"고 했다.',), ("정 대표, 가장 먼저 시작한 곳은 부산이었다고 언급",), ()),
    ("ko", ("한성대병원은 모든 판독문을 전문의가 다시 보게 절차를 바꾸겠다고 했다.", "의료기기 회사 솔메드에 배상을 청구하는 방안도 검토하고 있다."), ("한성대병원, 판독문은 전부 전문의가 재검토하기로…솔메드에 배상 청구도 검토",), ("한성대병원, 솔메드에 배상 청구하기로",)),
    ("ko", ("두 회사 수뇌부인 강 회장과 문 사장이 만나 합병을 논의했다.",), ("강 회장과 문 사장, 만나 합병 논의",), ()),
    ("en", ("Harborline said on Tuesday it would close three call centres after a complaint by the city.",), ("하버라인, 시의 문제 제기 뒤 콜센터 3곳 폐쇄하기로",), ("하버라인, 시의 문제 제기 뒤 콜센터 3곳 폐쇄를 완료",)),
    ("en", ("Judge Ortiz dropped the motion, citing assurances from lawyer Ana Kerr that the bank dismissed Lowe on its own.",), ("오르티스 판사, 은행이 스스로 로를 해고했다는 아나 커 변호사의 확언을 근거로 신청 기각",), ()),
    ("en", ("The choir director said the tool possible listeners liked most was the rehearsal coach, which 40,000 people downloaded.",), ("합창단 지휘자, 연습 코치를 4만 명이 내려받았다고 소개",), ()),
    ("en", ("Analysts said the deal was unlikely to close before May.",), ("애널리스트들, 거래가 5월 전 마무리되기는 어렵다고 관측",), ("애널리스트들, 거래가 5월 전 마무리될 것으로 관측",)),
    ("ja", ("市民会館で開いた式で、森田市長と東山社長が覚書を交わした。",), ("모리타 시장과 히가시야마 사장, 시민회관에서 열린 행사서 양해각서 체결",), ()),
    ("ja", ("両社は合併に向けた最終調整に入った。",), ("두 회사, 합병 위한 최종 조정에 들어가",), ("두 회사, 합병을 확정했다고 발표",)),
    ("ja", ("金額は非公表だが、三和は農業AIの新興企業を買収した。",), ("산와, 농업 AI 스타트업 인수",), ("산와, 인수 금액을 공개",)),
    ("ja", ("原告は、複製は在職中に行われ、資料を使う権利があると主張している。",), ("원고, 복제는 재직 중 이뤄졌고 자료를 쓸 권리가 있다고 주장",), ()),
    ("zh", ("理想汽车三季度营收同比下跌22%，公司由盈转亏。",), ("리오토 3분기 매출, 전년 동기보다 22% 감소했으며 회사는 적자 전환",), ()),
    ("zh", ("去年五月，周建国曾与林秀英就潜在收购方案讨论了三小时。",), ("저우젠궈, 지난해 5월 린슈잉과 잠재적 인수 방안을 3시간 논의했다고 공개",), ()),
    ("zh", ("台中廠已試產成功，高雄廠預計5月完工、6月試產。",), ("타이중 공장은 시험 생산에 성공했으며 가오슝 공장은 5월 완공 후 6월 시험 생산 예정",), ()),
    ("zh", ("局長陳淑芬說，局內正研議補助農民購買無人機，上限為每人3萬元。",), ("천수펀 국장, 농민의 드론 구매를 보조하는 방안을 국 내에서 검토 중이며 상한은 1인당 3만 대만달러라고 설명",), ()),
    ("zh", ("董事长否认公司已终止与青山农场的合作。", "知情人士称，双方正就采购价重新谈判。"), ("회사, 칭산농장과 구매가를 놓고 재협상 중이라고 소식통이 전함",), ("회사, 칭산농장과의 협력을 종료했다고 확인",)),
    # a deadline binds its own deed, a plan of another clause none; what goes as planned is not done
    ("en", ("Hanbit plans to raise $3 billion by 2028 and spend it on data centers.",), ("한빛, 2028년까지 30억 달러를 조달해 데이터센터에 쓸 계획",), ("한빛, 2028년까지 30억 달러를 조달해 데이터센터에 활용",)),
    ("ko", ("한빛은 2028년까지 데이터센터 네 곳을 짓고 서울에 연구소를 열 방침이다.",), ("한빛, 2028년까지 데이터센터 네 곳 건설", "한빛, 2028년까지 데이터센터 4곳 짓고 서울에 연구소 개소 방침"), ("한빛, 2028년까지 데이터센터 4곳을 짓고 서울에 연구소 열어",)),
    ("ko", ('가람은 "판정을 받아들일 수 없으며 법원에 항소를 제기할 것"이라고 밝혔다.',), ("가람, 판정 못 받아들인다며 항소 방침",), ("가람, 판정을 못 받아들인다며 법원에 항소 제기",)),
    ("en", ("Lumo said the spin-off of its battery unit was progressing and on course for spring.",), ("루모, 배터리 사업 분사는 내년 봄 예정대로 진행", "루모, 배터리 사업 분사가 순조롭다고 설명"), ("루모, 배터리 사업 분사를 마무리했다고 발표",)),
    ("ja", ("同社は電池事業の分離が順調に進んでいると説明した。",), ("회사, 배터리 사업 분리가 순조롭다고 설명",), ("회사, 배터리 사업 분리를 완료했다고 설명",)),
    ("zh", ("公司称电池业务分拆按计划推进。",), ("회사, 배터리 사업 분할이 계획대로 진행된다고 설명",), ("회사, 배터리 사업 분할을 완료했다고 설명",)),
    # a denial licenses one of the thing that it denies: not of another clause, and not where it affirms ('避けられない')
    ("en", ("Haram Electronics rejected the outside director nominees but said it would engage sincerely in dialogue with shareholders.",), ("하람전자, 사외이사 후보는 거부하되 주주와 대화에는 응하기로",), ("하람전자, 사외이사 후보 추천 거부하며 주주와 대화에는 응하지 않기로",)),
    ("ja", ("ハラム電子は社外取締役の推薦を拒否したが、株主との対話には応じると述べた。",), ("하람전자, 사외이사 추천은 받아들이지 않고 주주와 대화에는 응하기로",), ()),
    ("zh", ("公司拒绝了董事提名，但表示愿意回应与股东的对话。",), ("회사, 이사 후보 지명은 받아들이지 않되 주주와 대화에는 응할 뜻",), ("회사, 이사 후보 지명 거부하며 주주와의 대화에는 응하지 않기로",)),
    ("en", ("Asked about the merger, the firm refused to answer questions from reporters.",), ("회사, 합병에 관한 기자들 질문에 응하지 않아",), ()),
    ("ja", ("値上げは避けられないと社長は述べた。",), ("사장, 가격 인상은 피할 수 없다고 언급", "사장, 가격 인상은 어쩔 수 없다고 언급", "사장, 가격 인상은 불가피하다고 언급"), ("사장, 가격 인상은 없다고 언급", "사장, 가격을 인상하지 않겠다고 언급")),
    ("en", ("A price increase cannot be avoided, the president said.",), ("사장, 가격 인상은 피할 수 없다고 언급", "사장, 가격 인상은 불가피하다고 언급"), ("사장, 가격 인상은 없다고 언급", "사장, 가격을 인상하지 않겠다고 언급")),
    ("zh", ("总裁表示，涨价在所难免。",), ("총재, 가격 인상은 피할 수 없다고 언급",), ("총재, 가격 인상은 없다고 언급",)),
    ("en", ("The board did not vote on the merger, saying the shareholders' vote comes first, but it approved a dividend.",), ("이사회, 주주 표결이 먼저라며 합병 표결을 미루고 배당은 승인",), ("이사회, 합병을 표결하고 배당을 승인",)),
    # a stop that the evidence tells by a word of its own is no second denial, and does not keep the first
    ("en", ("There is no possibility of a shutdown in May, the operator said.",), ("운영사, 5월 가동 중단 가능성은 없다고 설명", "운영사, 5월에 가동이 멈출 가능성은 없다고 설명"), ("운영사, 5월 가동 중단 가능성이 있다고 설명",)),
    ("ja", ("操業停止の可能性はないと会社は説明した。",), ("회사, 조업 중단 가능성은 없다고 설명",), ("회사, 조업 중단 가능성이 있다고 설명",)),
    ("zh", ("公司表示，不存在停产的可能。",), ("회사, 생산 중단 가능성은 없다고 설명",), ()),
    ("en", ("The operator warned of a shutdown in May and said there was no fuel left.",), (), ("운영사, 5월 가동 중단은 없다고 설명",)),
    ("zh", ("检方指控该公司隐瞒事故，公司予以否认。",), ("검찰, 회사가 사고를 은폐했다고 기소…회사는 부인",), ("회사, 사고를 은폐한 것으로 확인",)),
]  # fmt: skip


def refused(language, sentences, text):
    source = Source(sentences=sentences, published=PUBLISHED, language=language)
    bullet = Bullet(text=text, evidence=sentences)
    return certainty(bullet, source) or negation(bullet, source)


@pytest.mark.parametrize(
    ("language", "sentences", "line"),
    [(language, sentences, line) for language, sentences, right, _ in CASES for line in right],
)
def test_a_right_line_passes_in_other_words(language, sentences, line):
    assert refused(language, sentences, line) is None


@pytest.mark.parametrize(
    ("language", "sentences", "line"),
    [(language, sentences, line) for language, sentences, _, wrong in CASES for line in wrong],
)
def test_a_line_that_turns_it_is_refused(language, sentences, line):
    assert refused(language, sentences, line)


@pytest.mark.parametrize(
    ("language", "mark", "clause", "line", "where"),
    [
        ("en", "not", "It did not raise prices, saying rivals would follow", "가격 인상", Reach.GOVERNED),
        ("en", "not", "It did not raise prices, adding two plants", "공장 2곳 증설", Reach.FREE),
        ("en", "potential", "A potential rival to it bought the plant", "공장 인수", Reach.FREE),
        ("zh", "尚未", "在尚未发布产品的情况下完成融资", "자금 조달", Reach.FREE),
        ("zh", "没有", "公司没有发布产品", "제품 출시", Reach.GOVERNED),
        ("ja", "ない", "値上げは考えていない", "가격 인상", Reach.GOVERNED),
        ("ko", "않", "가격을 인상하지 않고 공장을 짓는다", "공장 건설", Reach.FREE),
        ("ko", "않", "가격을 인상하지 않고 공장을 짓는다", "영업시간 단축", Reach.UNKNOWN),
    ],
)
def test_a_mark_governs_what_follows_or_what_stands_before_it(language, mark, clause, line, where):
    evidence = Source(sentences=(clause,), published=PUBLISHED, language=language).of((clause,))
    found = re.search(mark, clause)
    assert reach(found, told_words(line), evidence) is where
