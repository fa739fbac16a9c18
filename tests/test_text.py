"""Language and sentence splitting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text import detect_language, split_sentences


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("최태원 SK그룹 회장이 미국으로 향했다", "ko"),
        ("OpenAI CEO Sam Altman 방한", "ko"),
        ("美·中 반도체 전쟁", "ko"),
        ("SKT·MS·AWS, AI DC 협력", "ko"),
        ("Samsung chairman 이재용 met Zuckerberg in Palo Alto", "en"),
        ("NVIDIA Announces Partnership With SK hynix (SK하이닉스)", "en"),
        ("Nvidia to invest $100 billion in OpenAI", "en"),
        ("ソフトバンクGの孫正義会長が講演", "ja"),
        ("孫正義氏、米国訪問 総額発表", "ja"),
        ("DeepSeek、新モデルを公開", "ja"),
        ("黄仁勋访问台湾", "zh"),
        ("李在鎔會見黃仁勳", "zh"),
        ("优の良品公司宣布收购一家人工智能企业并将在明年完成交易", "zh"),
        ("Der Vorstand hat die Zahlen nicht veröffentlicht und ist zufrieden", "und"),
        ("Привет, мир", "und"),
        ("", "und"),
        ("12.3% …", "und"),
    ],
)
def test_language_is_told_by_script(text: str, language: str):
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("ko", ['최 회장은 "가자. 우리는 간다."라고 말했다.', '이어 "좋다."며 웃었다.', "매출은 3.5% 늘었다."]),
        ("ko", ['그는 "안 된다." 고 말했다.', "회의는 끝났다."]),
        ("ko", ['"좋다."', "최 회장은 이렇게 말했다."]),
        ("ko", ["그는(CEO. 이하 대표) 갔다.", "2024. 6. 23. 발표했다."]),
        ("ko", ["논의하고 있다..", "사진출처=인스타그램"]),
        ("ko", ["U.S. 스틸을 샀다.", "Apple Inc.는 좋다.", "J. Lee가 왔다."]),
        ("ko", ["그는 말을 아꼈다…", "그러나… 다시 왔다."]),
        ("ko", ["정말일까?", "아니다!", "“간다.”고 했다."]),
        ("en", ["Mr. Lee met Jay Y. Lee in the U.S. on Monday.", "Apple Inc. said it paid $1.5 billion."]),
        ("en", ["She met with Amb. Mara Veld on Monday.", "Atty. Gen. Roz agreed."]),
        ("en", ['"We agree. Fully," he said.', '"Yes."', "He left.", '"Really?" he asked.']),
        ("en", ["It grew in the U.S.", "The firm said no.", "Yahoo! said yes.", "No. 5 is next."]),
        ("ja", ["「行く。行こう。」と述べた。", "次です！", "はい？"]),
        ("zh", ["“我同意。”他说。", "黄仁勋表示：“很好。非常好。”", "会议结束。"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(language: str, sentences: list[str]):
    assert (
        split_sentences(" ".join(sentences) if language in ("ko", "en") else "".join(sentences), language) == sentences
    )


def test_a_missing_space_after_a_korean_period_is_still_an_end():
    assert split_sentences("미국으로 향했다.최 회장은 쉬었다.", "ko") == ["미국으로 향했다.", "최 회장은 쉬었다."]


def test_a_newline_ends_a_sentence_without_a_period():
    assert split_sentences("제목\n\n본문이다", "ko") == ["제목", "본문이다"]


@given(
    st.text(alphabet="가나다했다. 요!?…\"'“”‘’()「」『』。！？ABab U.S.12.,\n라고며", max_size=120),
    st.sampled_from(["ko", "en", "ja", "zh", "und"]),
)
def test_sentences_are_verbatim_in_order_and_lose_nothing_but_space(text: str, language: str):
    position = 0
    for sentence in split_sentences(text, language):
        position = text.index(sentence, position) + len(sentence)
    joined = "".join("".join(split_sentences(text, language)).split())
    assert joined == "".join(text.split())


@given(st.text(max_size=200))
def test_any_text_has_a_language(text: str):
    assert detect_language(text) in {"ko", "en", "ja", "zh", "und"}


def test_a_sentence_that_begins_with_a_figure_may_be_glued_to_the_one_before():
    assert split_sentences("회의가 열린 것이다.25일 서울에서 다시 만났다.", "ko") == [
        "회의가 열린 것이다.",
        "25일 서울에서 다시 만났다.",
    ]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("GLENDALE, Ky. - The hall went quiet. It was late.", ["GLENDALE, Ky. - The hall went quiet.", "It was late."]),
        ("GLENDALE, Ky. (AP) — The hall went quiet.", ["GLENDALE, Ky. (AP) — The hall went quiet."]),
        ("The plant in Auburn, Mich. will close.", ["The plant in Auburn, Mich. will close."]),
        ("It is in Auburn, Mich. The firm said so.", ["It is in Auburn, Mich.", "The firm said so."]),
        ("He left, too. - A man said so.", ["He left, too.", "- A man said so."]),
    ],
)
def test_state_behind_a_town_ends_no_sentence(text: str, sentences: list[str]) -> None:
    assert split_sentences(text, "en") == sentences
