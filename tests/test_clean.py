import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sources.clean import clean_lines, ends_sentence, key_of, tidy

KO = "메모리 업체가 새 공장에서 시험 생산을 시작했다고 밝혔다."
KO2 = "회사는 내년에 생산량을 두 배로 늘릴 계획이다."
EN = "The company said it had begun trial production at its new memory plant."
JA = "同社は新工場でメモリーの試験生産を始めたと発表した。"
ZH = "该公司表示，新工厂已经开始试产存储芯片。"


def kept(*lines, language="ko"):
    return list(clean_lines(lines, language).body)


@pytest.mark.parametrize(
    ("language", "sentence", "noise"),
    [
        ("ko", KO, noise)
        for noise in (
            "기사 스크랩", "공유하기", "댓글(12)", "클린뷰", "글자 크기 조절", "URL 복사", "메뉴 건너뛰기", "좋아요 3", "트위터(으)로 기사보내기",
            "홍길동 기자 gildong@example.com", "[견본일보 홍길동 기자]", "견본일보 홍길동 기자 gildong@example.com", "입력 2024.07.01 09:00", "기사승인 2024-07-01 09:00", "2024.07.01 09:00",
            "무단 전재 및 재배포 금지", "Copyright ⓒ 견본일보. All rights reserved.", "<저작권자(c) 견본일보, 무단 전재-재배포 금지>", "인터넷신문 등록번호: 서울 아00000",
            "회장이 기념 촬영을 하고 있다. 사진=회사 제공", "[사진 = 연합뉴스]", "공장 전경. [회사 제공]", "(사진=셔터스톡)", "이미지 확대보기", "▲ 새 공장 모습", "대표가 발표하고 있다. /로이터 연합뉴스",
            "▶ 제보는 카카오톡으로", "☞ 네이버에서 구독하세요", "[반도체 기획 ①] 공장의 하루", "기사 제목과 주요 문장을 기반으로 자동요약한 결과입니다.", "(끝)",
        )
    ]
    + [("ja", JA, noise) for noise in ("続きを読む", "会員限定", "【画像】新工場の写真", "写真＝ロイター", "（C）見本新聞", "無断転載を禁じます", "【関連記事】半導体の話", "2024年7月1日 10:30", "（見本太郎記者）", "シェアする")]
    + [("zh", ZH, noise) for noise in ("责任编辑：样本", "（编辑：样本）", "原标题：新工厂试产", "来源：样本网", "【記者樣本／台北報導】", "延伸閱讀：記憶體是什麼", "广告", "版权所有 样本网 未经授权不得转载", "图源：样本", "（編輯：樣本）1130701", "广告声明：文内含有的对外跳转链接，用于传递更多信息。", "发布时间：2024-07-01 09:30")]
    + [("en", EN, noise) for noise in ("Share this article", "Read more", "Sign up for our daily newsletter", "© 2024 Sample Times", "Reporting by Jane Sample; Editing by John Sample", "By Jane Sample", "ADVERTISEMENT", "5 min read", "Image source: Getty Images", "Published July 1, 2024", "Follow us on Twitter", "All rights reserved.")],
)  # fmt: skip
def test_a_line_of_noise_goes_and_the_sentence_stays(language, sentence, noise):
    assert kept(sentence, noise, sentence.replace("。", "！").replace(".", "!"), language=language) == [
        sentence,
        sentence.replace("。", "！").replace(".", "!"),
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ko", line)
        for line in (
            "회사는 무단 복제를 막는 기술을 공개했다.", "그는 사진 공유 서비스를 만든 개발자다.", "홍길동 기자는 이 책에서 취재 뒷이야기를 들려준다.", "광고 매출은 전년보다 12% 늘었다.",
            "2024년 7월 1일 새 법이 시행됐다.", "이용자는 제보를 카카오톡으로 보낼 수 있다.", "댓글 서비스가 다음 달 바뀐다.", "저작권 침해 소송에서 법원은 원고의 손을 들어줬다.", "연합뉴스는 이 내용을 1일 보도했다.",
        )
    ]
    + [("en", line) for line in ("Share prices rose after the announcement.", "Advertising revenue grew 12% from a year earlier.", "By Friday the company had restored the service.", "Copyright law may change next year, the minister told parliament, after years of debate among publishers and the makers of language models over what may be copied, by whom, for how long and at what price, and whether it matters.", "Read more books, the author told his audience.")]
    + [("ja", line) for line in ("写真共有サービスの利用者が増えた。", "会員限定のサービスを来年始める。")]
    + [("zh", line) for line in ("广告收入同比增长一成。", "编辑部将在下月搬迁。")],
)  # fmt: skip
def test_a_sentence_that_only_sounds_like_noise_is_kept(language, line):
    assert line in kept(line, {"ko": KO, "en": EN, "ja": JA, "zh": ZH}[language], language=language)


@pytest.mark.parametrize(
    ("language", "line", "rest", "wire", "outlet"),
    [
        ("ko", f"(서울=연합뉴스) 홍길동 기자 = {KO}", KO, "연합뉴스", ""),
        ("ko", f"[서울=뉴시스] 홍길동 기자 = {KO}", KO, "뉴시스", ""),
        ("ko", f"[이데일리 홍길동 기자] {KO}", KO, "", "이데일리"),
        ("ko", f"{KO} /연합뉴스", KO, "연합뉴스", ""),
        ("ko", f"{KO} 홍길동 기자 gildong@yna.co.kr", KO, "연합뉴스", ""),
        ("en", f"SEOUL, July 1 (Reuters) - {EN}", EN, "Reuters", ""),
        ("en", f"WASHINGTON (AP) — {EN}", EN, "AP", ""),
        ("ja", f"【ソウル共同】{JA}", JA, "共同通信", ""),
        ("ja", f"[東京 1日 ロイター] - {JA}", JA, "ロイター", ""),
        ("zh", f"新华社北京7月1日电（记者 样本）{ZH}", ZH, "新华社", ""),
        ("zh", f"（中央社記者樣本台北1日電）{ZH}", ZH, "中央社", ""),
        ("zh", f"IT之家 7 月 1 日消息，{ZH}", ZH, "", ""),
    ],
)
def test_dateline_is_cut_off_and_read(language, line, rest, wire, outlet):
    cleaned = clean_lines([line], language)
    assert (cleaned.text, cleaned.wire, cleaned.outlet) == (rest, wire, outlet)


def test_agency_in_a_photo_credit_is_not_the_wire():
    cleaned = clean_lines(["대표가 발표하고 있다. /로이터 연합뉴스", KO, "새 공장 전경. 사진=연합뉴스", KO2], "ko")
    assert (cleaned.wire, cleaned.body) == ("", (KO, KO2))


def test_subtitles_stand_apart_from_the_body():
    cleaned = clean_lines(["새 공장 시험 생산 시작", '대표 "내년에 두 배로"', KO, KO2], "ko")
    assert cleaned.subtitles == ("새 공장 시험 생산 시작", '대표 "내년에 두 배로"')
    assert cleaned.body == (KO, KO2)


def test_related_list_ends_the_article_only_in_its_last_part():
    late = [KO, KO2, "그는 이렇게 말했다.", "관련기사", "다른 공장도 문을 연다", "값이 올랐다"]
    assert kept(*late) == late[:3]
    early = ["관련기사", KO, KO2, "그는 이렇게 말했다."]
    assert kept(*early)[-3:] == early[1:]


def test_bullets_of_the_article_are_no_captions():
    points = ["▲ 메모리 생산 확대", "▲ 연구 인력 충원", "▲ 협력사 지원"]
    assert kept(KO, *points, KO2) == [KO, *points, KO2]


def test_repeated_half_and_repeated_paragraph_go():
    assert kept(KO, KO2, KO, KO2) == [KO, KO2]
    assert kept(KO, KO2, KO.replace(" ", "  "), "새 문장이 하나 더 있다.") == [KO, KO2, "새 문장이 하나 더 있다."]
    assert kept(f"{KO} {KO2}", KO, KO2) == [f"{KO} {KO2}"]
    assert kept("그렇다.", KO, "그렇다.", KO2) == ["그렇다.", KO, "그렇다.", KO2]


def test_three_board_rows_go_and_a_single_dated_line_stays():
    rows = [f"{900 + n} 동네 소식을 알려 드립니다 이웃 2024.03.{20 + n}" for n in range(4)]
    assert kept(KO, *rows, KO2) == [KO, KO2]
    assert kept(KO, rows[0], KO2) == [KO, rows[0], KO2]


LINE = st.sampled_from(
    [KO, KO2, EN, JA, ZH, "관련기사", "공유", "-", "/연합뉴스", "서울경제", "홍길동 기자", "(서울=연합뉴스) 홍길동 기자 = " + KO, "번호 제목 글쓴이 날짜", "912 동네 도서관 새 책 목록 이웃 2024.03.26", "▲ 사진", "사진=연합뉴스", "関連記事", "责任编辑：样本", "Read more", "By Jane Sample", "소제목 하나", "[서울경제] " + KO, KO + " /연합뉴스", "관련기사 /연합뉴스"]
) | st.text(max_size=60)  # fmt: skip
LANGUAGE = st.sampled_from(["ko", "en", "ja", "zh", "und"])


@settings(max_examples=300, deadline=None)
@given(st.lists(LINE, max_size=24), LANGUAGE)
def test_cleaning_what_was_cleaned_changes_nothing(lines, language):
    once = clean_lines(lines, language)
    assert clean_lines(once.body, language).body == once.body


@settings(max_examples=300, deadline=None)
@given(st.lists(LINE, max_size=24), LANGUAGE)
def test_every_line_that_comes_out_is_part_of_a_line_that_went_in(lines, language):
    given_lines = [tidy(part) for line in lines for part in line.splitlines()]
    cleaned = clean_lines(lines, language)
    for line in (*cleaned.body, *cleaned.subtitles):
        assert line == line.strip() != ""
        assert any(line in whole for whole in given_lines)


@settings(max_examples=100, deadline=None)
@given(st.lists(LINE, max_size=24), LANGUAGE)
def test_no_long_sentence_stands_twice(lines, language):
    keys = [key_of(line) for line in clean_lines(lines, language).body]
    long = [key for key in keys if len(key) >= 20]
    assert len(long) == len(set(long))


def test_a_headline_does_not_end_as_a_sentence_does():
    assert [ends_sentence(line, "ko") for line in ("그는 말했다.", "소제목 하나")] == [True, False]
    assert [ends_sentence(line, "ja") for line in ("“終わった。”", "小見出し")] == [True, False]


def test_headline_over_the_second_copy_goes_with_it():
    assert kept(KO, KO2, "다른 소제목", KO, KO2) == [KO, KO2]


def test_board_that_names_itself_and_the_newspaper_loses_both_names():
    cleaned = clean_lines(["[견본광장]", f"[견본일보 홍길동 기자] {KO}", KO2, "견본광장"], "ko")
    assert cleaned.body == (KO, KO2)


@pytest.mark.parametrize(
    ("language", "report"),
    [
        ("ja", "読売新聞は記事の無断転載を禁じる規約に違反したとして、米新興企業を東京地裁に提訴した。"),
        ("zh", "纽约时报指控OpenAI未经授权转载其数百万篇文章，要求赔偿数十亿美元。"),
        ("en", "The paper says the firm copied its articles without permission, all rights reserved or not."),
        ("en", "Copyright law is at the centre of the case, the judge said."),
        ("ko", "네이버는 무단 전재를 금지하는 약관을 바꿀 계획이 없다고 말했다."),
        ("ko", "신문협회는 기사 무단 사용 금지를 요구했습니다. 정부는 검토하겠다고 말했습니다."),
        ("ko", "콘텐츠 업계가 AI 학습에 저작권 보호를 요구했다."),
    ],
)
def test_report_about_rights_is_no_rights_notice(language, report):
    assert kept(report, language=language) == [report]


@pytest.mark.parametrize(
    ("language", "first", "notice"),
    [
        ("ko", KO, "무단전재 및 재배포 금지"),
        ("ja", JA, "無断転載を禁じます。"),
        ("zh", ZH, "版权所有，未经授权不得转载"),
    ],
)
def test_notice_at_the_end_of_a_dump_goes_and_the_text_before_it_stays(language, first, notice):
    line = f"{first} {first.replace('。', '！').replace('다.', '다!')}"
    assert kept(f"{line} {notice}", language=language) == [line]
    assert kept(notice, language=language) == []


@pytest.mark.parametrize(
    ("language", "notice"),
    [
        ("ko", "<저작권자 ⓒ 1980-2024 ㈜견본. 무단 전재 재배포 금지, AI 학습 및 활용 금지>"),
        ("ko", "이 기사의 저작권은 견본일보에 있으며, 무단 전재를 금지합니다."),
        ("ja", "本サイトに掲載の記事・写真等の無断転載は禁止されています。"),
        ("zh", "未经授权，不得转载。"),
        ("en", "Copyright 2024 Sample Press. All rights reserved. This material may not be published, broadcast or rewritten."),
        ("en", "Copyright Sample Times"),
    ],
)  # fmt: skip
def test_notice_of_several_parts_goes_whole(language, notice):
    assert kept(notice, language=language) == []


@pytest.mark.parametrize(
    ("prefix", "outlet", "wire"),
    [
        ("[서울=가나일보] 홍길동 기자 = ", "가나일보", ""),
        ("【서울=뉴시스】 홍길동 특파원 = ", "", "뉴시스"),
        ("(워싱턴=연합뉴스) 홍길동 특파원 = ", "", "연합뉴스"),
        ("[더팩트ㅣ홍길동 기자] ", "더팩트", ""),
        ("[아이뉴스24 홍길동 기자]", "아이뉴스24", ""),
        ("홍길동 기자 hong@example.com ", "", ""),
        ("가나일보 홍길동 기자 hong@newsis.com ", "", "뉴시스"),
    ],
)
def test_korean_byline_before_the_lead_is_cut_and_the_sentence_stays(prefix, outlet, wire):
    cleaned = clean_lines([prefix + KO, KO2], "ko")
    assert (cleaned.body, cleaned.outlet, cleaned.wire) == ((KO, KO2), outlet, wire)


@pytest.mark.parametrize(
    ("language", "sentence", "noise"),
    [
        *[
            ("ko", KO, line)
            for line in ("기사제보 및 보도자료", "기사제보 및 보도자료 press@example.com", "구독하고 알림 받기")
        ],
        *[("ko", KO, line) for line in ("카카오톡에서 친구 추가", "#반도체 #AI #견본", "[관련기사]")],
        ("ja", JA, "1 | 2 次のページへ"),
        ("zh", ZH, "扫描二维码关注官方微信"),
    ],
)
def test_leftover_of_the_page_frame_goes(language, sentence, noise):
    assert kept(sentence, sentence.replace("。", "！").replace("다.", "다!"), noise, language=language)[-1] != noise


def test_heading_of_related_articles_names_no_outlet():
    assert clean_lines(["[관련기사]", KO, KO2], "ko").outlet == ""
    assert clean_lines(["[견본일보]", KO, KO2], "ko").outlet == "견본일보"
