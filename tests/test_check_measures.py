"""Figures with what goes along: their base of comparison, their period, their bound; weeks, versions, derived values."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.numbers.binding import bound
from summarizer.contract.numbers.figures import figures

#: (language, published, sentence, a right line, the same line gone wrong)
CASES = [
    # the base of a comparison
    ("en", "2026-10-30", "Revenue rose 31% from a year earlier but slipped 2% sequentially.", "매출 1년 전보다 31% 늘고 전 분기보다 2% 줄어", "매출 전 분기보다 31% 늘고 1년 전보다 2% 줄어"),
    ("zh", "2026-08-15", "第二季度资本开支同比增长119%，环比下降31%。", "2분기 설비투자 전년 동기 대비 119% 증가·전 분기 대비 31% 감소", "2분기 설비투자 전 분기 대비 119% 증가·전년 동기 대비 31% 감소"),
    ("zh", "2026-12-03", "11月合併營收月減9.5%、年增24%。", "11월 매출 전월 대비 9.5% 감소, 전년 동월 대비 24% 증가", "11월 매출 전년 동월 대비 9.5% 감소, 전월 대비 24% 증가"),
    ("ja", "2026-07-29", "4〜6月期の受注高は前年同期比で5割増え、前四半期比でも8%伸びた。", "2분기 수주, 전년 동기보다 50% 늘고 전 분기보다 8% 증가", "2분기 수주, 전 분기보다 50% 늘고 전년 동기보다 8% 증가"),
    ("ko", "2026-10-28", "3분기 영업이익률은 전 분기보다 1.4%포인트 오른 9.2%였다.", "3분기 영업이익률 9.2%, 2분기보다 1.4%p 상승", "3분기 영업이익률 9.2%, 전년 동기보다 1.4%p 상승"),
    # per day, week, month, year
    ("zh", "2026-06-01", "订单量已超过每周30万单。", "주문이 주당 30만 건 돌파", "주문이 월 30만 건 돌파"),
    ("ja", "2026-03-25", "来月から週1回の在宅勤務を廃止する。", "4월부터 주 1회 재택근무 폐지", "4월부터 월 1회 재택근무 폐지"),
    ("ko", "2026-03-03", "이용자 1인당 하루 평균 거래액은 42만원이었다.", "이용자 1인당 일평균 거래액 42만 원", "이용자 1인당 월평균 거래액 42만 원"),
    ("en", "2026-07-07", "Monthly capacity will reach 30,000 wafers, a year ahead of plan.", "생산능력 월 3만 장에 이를 전망", "생산능력 연 3만 장에 이를 전망"),
    ("ja", "2026-08-19", "最低賃金を時給1118円とする。", "최저임금 시급 1118엔", "최저임금 일급 1118엔"),
    # above, below, nearly
    ("en", "2026-12-31", "It wiped out nearly $2 billion in market value.", "시총 20억 달러 가까이 증발", "시총 20억 달러 넘게 증발"),
    ("zh", "2026-04-10", "净利润达14亿元左右。", "순이익 14억 위안 안팎", "순이익 14억 위안 이상"),
    ("en", "2026-08-05", "Revenue nearly doubled to $306 million.", "매출, 두 배 가까이 늘어난 3억600만 달러", "매출, 두 배 넘게 늘어난 3억600만 달러"),
    ("zh", "2026-11-12", "交付量超过4万辆，较上月增加近两成。", "인도량 4만 대 넘어 전월보다 20% 가까이 증가", "인도량 4만 대 넘어 전월보다 20% 넘게 증가"),
    ("ko", "2026-09-02", "주가는 장중 6% 넘게 올랐다가 1.8% 상승 마감했다.", "장중 6% 넘게 올랐다가 1.8% 상승 마감", "장중 6% 올랐다가 1.8% 이상 상승 마감"),
    ("ja", "2026-04-28", "従業員の5%弱にあたる1000人規模を削減する。", "직원의 5% 가까이인 1000명 규모 감축", "직원의 5% 넘는 1000명 규모 감축"),
    # words for numbers
    ("en", "2026-02-12", "It tripled revenue and expects growth in the mid-double digits.", "매출 세 배로 늘고 두 자릿수 성장 예상", "매출 두 배로 늘고 두 자릿수 성장 예상"),
    ("en", "2026-02-12", "It tripled revenue and expects growth in the mid-double digits.", "매출 3배로 늘고 두 자릿수 성장 예상", "매출 3배로 늘고 한 자릿수 성장 예상"),
    ("zh", "2026-04-10", "净利润同比翻了两番。", "순이익 전년 동기의 4배", "순이익 전년 동기의 3배"),
    ("en", "2026-09-17", "The Fed cut its rate by a quarter of a percentage point.", "연준, 금리 0.25%p 인하", "연준, 금리 0.5%p 인하"),
    ("en", "2026-04-16", "A half-dozen senators urged a review.", "상원의원 6명 심사 촉구", "상원의원 12명 심사 촉구"),
    ("en", "2026-11-24", "One in five workers uses AI.", "직장인 20%가 AI 사용", "직장인 40%가 AI 사용"),
    ("ja", "2026-06-24", "十数社と開発する。", "10여 개사와 개발", "20여 개사와 개발"),
    ("zh", "2026-02-05", "模型拥有700B参数，每百万token价格为4元。", "매개변수 7000억 개, 100만 토큰당 4위안", "매개변수 700억 개, 100만 토큰당 4위안"),
    ("ja", "2026-01-08", "数十億ドル規模の提携を結んだ。", "수십억 달러 규모 제휴 체결", "수백억 달러 규모 제휴 체결"),
    ("ko", "2026-09-10", "주 52시간제 예외를 논의했다.", "주 52시간제 예외 논의", "주 52일제 예외 논의"),
    ("ko", "2026-08-06", "전력 용량을 270㎿로 늘린다.", "전력 270메가와트로 증설", "전력 270기가와트로 증설"),
    ("zh", "2026-09-02", "训练仅用2048块H800。", "학습에 H800 2048개만 사용", "학습에 H800 2148개만 사용"),
    # as Japanese and Taiwanese papers write figures and days
    ("ja", "2026-09-20", "採用を減らす企業は２３・６％と、前回調査から４・２ポイント上昇した。", "채용 줄이는 기업 23.6%로 직전 조사보다 4.2%p 상승", "채용 줄이는 기업 26.3%로 직전 조사보다 4.2%p 상승"),
    ("zh", "2026-08-19", "董事長昨（18）日表示，新廠將延後啟用。", "회장, 신공장 가동 연기 18일 언급", "회장, 신공장 가동 연기 19일 언급"),
    ("zh", "2026-08-19", "董事長表示，今（2026）年上（7）月營收達30億元。", "7월 매출 30억 대만달러", "6월 매출 30억 대만달러"),
    # counted by an editor
    ("en", "2026-08-19", "The contract covers plants in Nevada, Utah and Idaho.", "네바다 등 3개 주 공장 계약", "네바다 등 4개 주 공장 계약"),
    ("zh", "2026-08-19", "云业务收入连续第9个季度增长。", "클라우드 매출 9개 분기 연속 증가", "클라우드 매출 8개 분기 연속 증가"),
    ("zh", "2026-08-19", "审计周期由每月放宽至每年。", "감사 주기 연 1회로 완화", "감사 주기 연 2회로 완화"),
    # computed by an editor
    ("ja", "2026-06-17", "政策金利を0.75%から1.0%に引き上げた。", "정책금리 0.25%p 인상해 1%", "정책금리 0.5%p 인상해 1%"),
    ("en", "2026-09-03", "It cut its headcount to 5,000 from 9,000.", "인원 4000명 감축해 5000명", "인원 3000명 감축해 5000명"),
    ("en", "2026-10-21", "It lifted guidance to 15% from a range of 14% to 15%.", "전망을 14~15%에서 15%로 상향", "전망을 14~16%에서 15%로 상향"),
    # times
    ("ja", "2026-10-21", "経産省は来週にも計画を公表する。", "경산성, 다음 주 계획 공개", "경산성, 이번 주 계획 공개"),
    ("zh", "2026-10-09", "股价上周五收跌4.6%。", "주가, 지난주 금요일 4.6% 하락", "주가, 이번 주 금요일 4.6% 하락"),
    ("en", "2026-06-01", "Staff return next Tuesday, and the rest by the end of July.", "직원 다음 주 화요일 복귀, 나머지는 7월 말까지", "직원 다음 주 화요일 복귀, 나머지는 7월 초까지"),
    ("en", "2026-05-28", "It shipped $1 billion and expects $2 billion in the current quarter.", "이번 분기 20억 달러 예상", "다음 분기 20억 달러 예상"),
    ("en", "2026-02-26", "Margin will be 75% in fiscal 2027's first quarter.", "2027회계연도 1분기 이익률 75%", "2026회계연도 1분기 이익률 75%"),
    ("ja", "2026-11-10", "2027年3月期の純利益は6100億円になる。", "2026회계연도 순이익 6100억 엔", "2025회계연도 순이익 6100억 엔"),
    ("ja", "2026-10-30", "26年4〜9月期の営業利益は1500億円だった。", "상반기 영업이익 1500억 엔", "하반기 영업이익 1500억 엔"),
    ("ko", "2026-09-21", "9월 1∼20일 수출이 10.6% 줄었다.", "9월 1~20일 수출 10.6% 감소", "9월 1~10일 수출 10.6% 감소"),
    ("ko", "2026-08-31", "9월 15일까지 의견을 받는다.", "다음 달 15일까지 의견 수렴", "이달 15일까지 의견 수렴"),
    ("en", "2026-08-31", "They met a day before the announcement.", "발표 하루 전 면담", "발표 하루 뒤 면담"),
    ("zh", "2026-06-30", "30日公布，6月指数为49.7%，比上月上升0.2个百分点。", "6월 지수 49.7%, 전월보다 0.2%포인트 상승", "5월 지수 49.7%, 전월보다 0.2%포인트 상승"),
    ("ja", "2026-02-04", "昨年末までに1737万台に達した。", "작년 말까지 1737만 대", "올해 말까지 1737만 대"),
    # the first lot, most of a thing, powers, halves and votes
    ("zh", "2026-09-18", "首批投放500辆车。", "1차로 500대 투입", "2차로 500대 투입"),
    ("en", "2026-09-18", "An initial 400 vehicles will be deployed.", "1차로 차량 400대 투입", "2차로 차량 400대 투입"),
    ("ja", "2026-09-18", "初回は200台を出荷する。", "1차로 200대 출하", "3차로 200대 출하"),
    ("ko", "2026-09-18", "우선 차량 400대를 투입한다.", "1차로 차량 400대 투입", "2차로 차량 400대 투입"),
    ("zh", "2026-09-18", "新厂建设已完成大半。", "새 공장 건설 절반 넘게 마쳐", "새 공장 건설 80% 넘게 마쳐"),
    ("en", "2026-09-18", "Most of the tower is complete.", "타워 절반 이상 완공", "타워 절반 완공"),
    ("zh", "2026-09-18", "三成员工将离开。", "직원 30% 떠날 예정", "직원 40% 떠날 예정"),
    ("en", "2026-09-18", "It will add 2,400 megawatts.", "2.4GW 추가", "24GW 추가"),
    ("ja", "2026-09-18", "出力60万キロワットの発電所。", "600MW급 발전소", "6GW급 발전소"),
    ("en", "2026-09-18", "In the six months to June, sales rose 4%.", "상반기 매출 4% 증가", "하반기 매출 4% 증가"),
    ("en", "2026-09-18", "In the nine months through September, sales fell 2%.", "1~9월 매출 2% 감소", "1~6월 매출 2% 감소"),
    ("en", "2026-09-18", "It is a 30-month contract.", "2년 반 계약", "3년 반 계약"),
    ("en", "2026-09-18", "The board voted 7-2.", "이사회 7대2로 의결", "이사회 6대3으로 의결"),
    ("ja", "2026-10-14", "「来年後半に判断する」と話した。", "내년 하반기 판단", "올해 하반기 판단"),
    ("ja", "2026-10-14", "27年前半に発売する。", "2027년 상반기 출시", "2028년 상반기 출시"),
    ("ja", "2026-10-14", "来期の営業利益は3割増える。", "다음 회계연도 영업이익 30% 증가", "이번 회계연도 영업이익 30% 증가"),
    # a round figure is passed, or it is not
    ("ja", "2026-09-18", "3980億円を投じる。", "4000억 엔 가까이 투자", "4000억 엔 넘게 투자"),
    ("en", "2026-09-18", "Revenue was $10.2 billion.", "매출 100억 달러 돌파", "매출 100억 달러에 못 미쳐"),
    ("ko", "2026-09-18", "예상치 9조9800억원을 웃돈 10조1천억원이었다.", "예상치 9조9800억 원 웃돈 10조1000억 원", "예상치 9조9800억 원 웃돈 10조2000억 원"),
    ("zh", "2026-09-18", "员工不超过300人。", "직원 300명 이하", "직원 300명 이상"),
    ("en", "2026-09-18", "It has more than 30 models.", "30개 넘는 모델 보유", "30개 안 되는 모델 보유"),
    # what begins at a time does not end at it
    ("en", "2026-09-18", "Power will flow starting in the second quarter of 2028.", "2028년 2분기부터 전력 공급", "2028년 2분기까지 전력 공급"),
    ("en", "2026-09-18", "The ban expires on Dec. 31.", "12월 31일까지 금지", "12월 31일부터 금지"),
    ("en", "2026-09-18", "It aims to begin mass production by 2027.", "2027년부터 양산 목표", "2028년부터 양산 목표"),
    ("ja", "2026-09-18", "2028年4〜6月期に量産を始める。", "2028년 2분기부터 양산", "2028년 2분기까지 양산"),
    ("zh", "2026-09-18", "明年3月底前做出结论。", "내년 3월 말까지 결론", "내년 3월 말부터 결론"),
    ("zh", "2026-09-18", "新规将于明年1月1日起施行。", "내년 1월 1일부터 새 규정 시행", "내년 1월 1일까지 새 규정 시행"),
    ("ko", "2026-09-18", "2030년까지 5조원을 투자한다.", "2030년까지 5조 원 투자", "2030년부터 5조 원 투자"),
    # the day of a week that is said, the month, its third, the half of a day
    ("zh", "2026-09-18", "下周二举行听证会。", "22일 청문회", "15일 청문회"),
    ("ko", "2026-09-18", "내달 출시한다.", "다음 달 출시", "이달 출시"),
    ("en", "2026-09-18", "The deal closed last month.", "지난달 거래 완료", "이달 거래 완료"),
    ("ja", "2026-09-18", "今月下旬に開く。", "이달 하순 개최", "이달 초순 개최"),
    ("zh", "2026-09-18", "17日下午发布。", "17일 오후 발표", "17일 오전 발표"),
    # what Chinese numerals leave open, and scales behind '余'
    ("zh", "2026-09-18", "新厂预计未来三至五年建成。", "새 공장, 향후 3~5년 안에 완공 예정", "새 공장, 향후 5~7년 안에 완공 예정"),
    ("zh", "2026-09-18", "未來兩到三年將擴大招募。", "앞으로 2~3년간 채용 확대", "앞으로 3~4년간 채용 확대"),
    ("zh", "2026-09-18", "团队有两三百人，涉案图片50余万幅。", "200~300명 규모 팀, 이미지 50만여 점", "300~400명 규모 팀, 이미지 50만여 점"),
    ("zh", "2026-09-18", "和解涵蓋五十萬本書，可創造逾千個職位。", "책 50만 권 합의, 일자리 1000개 이상", "책 70만 권 합의, 일자리 1000개 이상"),
    ("zh", "2026-09-18", "產能達9萬套。", "생산능력 9만 세트", "생산능력 8만 세트"),
    ("ja", "2026-09-18", "開発には2、3年かかる。", "개발에 2~3년 소요", "개발에 4~5년 소요"),
    # times more, and what is half of one
    ("zh", "2026-09-18", "收入同比增长1.3倍。", "매출 전년 동기 대비 130% 증가", "매출 전년 동기 대비 230% 증가"),
    ("ja", "2026-09-18", "純利益は1.5倍の1700億円を見込む。", "순이익 50% 증가한 1700억 엔 전망", "순이익 15% 증가한 1700억 엔 전망"),
    ("ja", "2026-09-18", "比率を現在の3倍に高める。", "비율을 현재의 3배로 확대", "비율을 현재의 2배로 확대"),
    ("en", "2026-09-18", "Shares slipped half a percent.", "주가 0.5% 하락", "주가 1.5% 하락"),
    ("en", "2026-09-18", "It pays $0.12 per share.", "주당 12센트 지급", "주당 21센트 지급"),
    ("en", "2026-09-18", "Two-thirds comes from banks; the owner puts up the rest.", "은행이 3분의 2, 나머지 3분의 1은 소유주 부담", "은행이 3분의 2, 나머지 4분의 1은 소유주 부담"),
    ("zh", "2026-09-18", "总额7.5亿新元，首期5亿。", "총 7.5억 싱가포르달러, 1차 5억 싱가포르달러", "총 7.5억 싱가포르달러, 1차 6억 싱가포르달러"),
    ("zh", "2026-09-18", "前11月累計破兆元，11月為900億元。", "1~11월 누적 매출 1조 대만달러 돌파", "1~10월 누적 매출 1조 대만달러 돌파"),
    # a year that no numeral counts, a level that is no difference, households, figures of a sum
    ("zh", "2026-09-18", "孙正义周五表示，十年内建成。", "10년 내 완공", "5년 내 완공"),
    ("en", "2026-09-18", "Costs were £49 million ($64 million), up from £12 million ($15 million).", "비용 4900만 파운드로 증가", "비용 4900만 달러로 증가"),
    ("ja", "2026-09-18", "会員は27万人となった。", "회원 27만명", "회원 27만 가구"),
    ("en", "2026-09-18", "It put in an unspecified eight-figure sum.", "여덟 자릿수 금액 투자", "아홉 자릿수 금액 투자"),
    ("ja", "2026-09-18", "2期連続の最終赤字となった。", "2기 연속 순손실", "3기 연속 순손실"),
    ("ko", "2026-09-18", "오는 5월 둘째 주 착공하겠다고 말했다.", "5월 둘째 주 착공", "5월 셋째 주 착공"),
    # days without their month, of a speaker, of a bracket
    ("ja", "2026-08-06", "募集期間は24日の月曜日から9月4日まで。", "모집 기간은 이달 24일 월요일부터 9월 4일까지", "모집 기간은 이달 24일 금요일부터 9월 4일까지"),
    ("zh", "2026-09-07", "公司五日宣布和解。", "5일 합의 발표", "6일 합의 발표"),
    ("zh", "2026-01-15", "公司今（1/15）日舉行年會。", "1월 15일 송년회 개최", "1월 16일 송년회 개최"),
    ("ko", "2026-11-20", '차관은 "다음 달 초 사업자를 선정하겠다"고 말했다.', "12월 초 사업자 선정", "12월 말 사업자 선정"),
    ("en", "2026-09-18", "It is not considering a secondary listing.", "2차 상장은 검토하지 않음", "3차 상장은 검토하지 않음"),
    ("zh", "2026-09-18", "回购价不高于每股25元，不低于20元。", "매입가는 25위안 이하", "매입가는 25위안 초과"),
    # versions and ratings
    ("ko", "2026-01-15", "GPT-5.2는 74.9점을 받았다.", "GPT-5.2, 74.9점", "GPT-5.3, 74.9점"),
    ("en", "2026-03-31", "Llama 4 was trained on 32,000 H100s.", "Llama 4는 H100 3만2000개로 학습", "Llama 3는 H100 3만2000개로 학습"),
    ("ko", "2026-12-08", "S&P는 등급을 'BBB'에서 'BBB+'로 올렸다.", "S&P, 등급 BBB+로 상향", "S&P, 등급 A-로 상향"),
]  # fmt: skip


#: a day of saying before another day, and a change told from its start: no figure has changed places
BOUND = [
    ("ja", "2026-05-07", "TSMCの魏哲家会長は6日、熊本県の第2工場の稼働時期が2027年12月になるとの見通しを示した。", "웨이저자 회장, 6일 구마모토현 제2공장 가동 시기를 2027년 12월로 전망"),
    ("zh", "2026-09-03", "公司现有员工130人，计划一年内增加到200人。", "현재 130명인 직원을 1년 안에 200명까지 늘릴 계획"),
    ("ko", "2026-09-03", "작년에 264대(월 22대)를 생산했고, 2025년부터는 연 420대(월 35대) 본더 생산 능력을 갖춘다.", "2025년부터 연 420대 본더 생산 능력 확보"),
    ("en", "2026-09-03", "It will hire between 1,200 and 1,500 engineers over the next three to five years.", "앞으로 3~5년간 엔지니어 1200~1500명 채용"),
    ("en", "2026-09-03", "It will cut 1 in 8 jobs, or about 450 positions, its third round in as many years.", "전 직원의 8분의 1인 약 450명 감원…3년 새 세 번째"),
    ("ja", "2026-09-03", "足元の稼働率は7割台で、来春には9割を超える見込みだ。", "현재 70%대인 가동률은 내년 봄 90%를 넘을 전망"),
    ("zh", "2026-05-08", "台北7日電 公司今天召開股東會，配發股利3.5元。", "7일 주주총회서 3.5대만달러 배당 의결"),
    ("en", "2026-06-09", "Quarrel raised $62 million in April in a round led by Larkspur Ventures, and cut 9% of its staff, or 31 people, two weeks later.", "라크스퍼벤처스 주도로 6200만 달러를 유치한 지 2주 뒤 31명 감원"),
    ("ko", "2026-09-03", "지점은 12개였으며 내년에는 20개로 늘린다.", "12개에 그친 지점을 내년 20개로 확대"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "published", "sentence", "text"), BOUND, ids=[case[3] for case in BOUND])
def test_figures_in_their_places_are_not_taken_for_exchanged(language, published, sentence, text):
    source = Source(sentences=(sentence,), published=date.fromisoformat(published), language=language)
    assert bound(Bullet(text=text, evidence=(sentence,)), source) is None


def test_figures_that_changed_places_are_refused():
    sentence = "メタの売上高は18%増え、グーグルの利益は31%減った。"
    source = Source(sentences=(sentence,), published=date(2026, 9, 3), language="ja")
    assert bound(Bullet(text="메타 매출 31% 증가, 구글 이익 18% 감소", evidence=(sentence,)), source) is not None


def reason(language: str, published: str, sentence: str, text: str) -> str | None:
    source = Source(sentences=(sentence,), published=date.fromisoformat(published), language=language)
    return figures(Bullet(text=text, evidence=(sentence,)), source)


@pytest.mark.parametrize(
    ("language", "published", "sentence", "right", "wrong"), CASES, ids=[case[4] for case in CASES]
)
def test_the_right_line_passes_and_the_one_gone_wrong_is_refused(language, published, sentence, right, wrong):
    assert (reason(language, published, sentence, right), reason(language, published, sentence, wrong) is None) == (
        None,
        False,
    )
