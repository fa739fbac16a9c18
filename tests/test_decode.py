import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sources.decode import charset_of, codecs_of, declared_in, decode, is_mojibake

KO = "삼성전자 이재용 회장이 젠슨 황 엔비디아 최고경영자와 만나 고대역폭 메모리 공급 방안을 논의했다고 밝혔다. "
JA = "ソフトバンクの孫正義会長は、人工知能への投資を拡大すると発表した。記者会見で述べた。"
ZH = "英伟达首席执行官黄仁勋表示，公司将在中国市场推出新产品，李在镕会见了他。"
TW = "輝達執行長黃仁勳表示，公司將在台灣市場推出新產品，並與台積電合作，陶喆也在場。"
EN = "Jensen Huang said the company’s café would open soon. "
LEGACY = [
    (KO, "euc-kr", "cp949", "ko"),
    (JA, "cp932", "cp932", "ja"),
    (JA, "euc-jp", "euc_jp", "ja"),
    (ZH, "gb18030", "gb18030", "zh"),
    (TW, "big5hkscs", "big5hkscs", "zh"),
]


def page(text, declaration=""):
    return f"<html><head>{declaration}</head><body>{text * 8}</body></html>"


@pytest.mark.parametrize(("text", "codec", "charset", "language"), LEGACY)
@pytest.mark.parametrize("wrong", ["", "utf-8", "iso-8859-1", "windows-1251", "no-such-charset", "utf-7"])
def test_legacy_text_is_recognised_whatever_the_header_says(text, codec, charset, language, wrong):
    header = f"text/html; charset={wrong}" if wrong else ""
    decoded = decode(page(text).encode(codec), content_type=header, language=language)
    assert decoded.text == page(text)
    assert decoded.charset == charset
    assert "charset-guessed" in decoded.flags


@pytest.mark.parametrize(("text", "codec", "charset", "language"), LEGACY)
def test_legacy_text_is_recognised_without_a_language(text, codec, charset, language):
    assert decode(page(text).encode(codec)).charset == charset


@pytest.mark.parametrize(("text", "codec", "charset", "language"), LEGACY)
def test_short_text_is_read_as_its_language_is_usually_written(text, codec, charset, language):
    body = text.encode(codec)
    assert len(body) < 200
    assert decode(body, language=language).text == text


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("euc-kr", "똠방각하 펲시 햏자"),
        ("KS_C_5601-1987", "똠방"),
        ("korean", "가나"),
        ("Shift_JIS", "①㈱髙﨑～"),
        ("x-sjis", "髙"),
        ("gb2312", "李在镕 陶喆 章子怡堃"),
        ("GBK", "镕"),
        ("big5", "陶喆 堃"),
        ("iso-8859-1", "café “quoted” €5"),
        ("ISO-8859-15", "café €5"),
        ("windows-1251", "Привет"),
    ],
)
def test_a_declared_label_is_read_with_the_codec_browsers_use(label, text):
    body = text.encode(codecs_of(label)[0])
    assert decode(body, content_type=f'text/html; charset="{label}"').text == text
    assert decode(page(text, f'<meta charset="{label}">').encode(codecs_of(label)[0])).text.count(text) == 8


def test_order_is_forced_then_http_then_document():
    body = page(KO, '<meta charset="big5">').encode("cp949")
    assert decode(body, content_type="text/html; charset=euc-kr").charset == "cp949"
    assert decode(body, content_type="text/html; charset=gb2312", forced="euc-kr").charset == "cp949"
    assert decode(b"caf\xe9", declared="cp1250").charset == "cp1250"


def test_utf8_with_characters_beyond_ascii_beats_a_legacy_label():
    decoded = decode(page(KO, '<meta charset="euc-kr">').encode(), content_type="text/html; charset=euc-kr")
    assert (decoded.charset, decoded.flags) == ("utf-8", ("charset-overridden",))
    assert KO in decoded.text


def test_two_legacy_characters_that_are_utf8_by_chance_stay_legacy():
    body = "짜징".encode("cp949")  # C2A5 C2A1... valid two-byte sequences of UTF-8 as well
    assert body.decode("utf-8") != "짜징"
    assert decode(body, content_type="text/plain; charset=euc-kr").text == "짜징"


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_bom_decides_and_is_dropped(codec):
    assert decode(page(KO).encode(codec), content_type="text/html; charset=euc-kr").text == page(KO)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encoding_without_a_bom_is_seen(codec):
    assert decode(page(KO).encode(codec)).text == page(KO)


def test_a_wide_charset_declared_in_ascii_bytes_is_passed_over():
    body = b'<?xml version="1.0" encoding="utf-16"?><rss/>'
    assert declared_in(body) is None
    assert decode(body).text == body.decode()
    assert decode(body, content_type="text/xml; charset=utf-16").text == body.decode()


def test_iso_2022_jp_is_read_where_declared():
    assert decode(JA.encode("iso2022_jp"), content_type="text/html; charset=ISO-2022-JP").text == JA


def test_utf7_and_codecs_that_are_no_charset_are_refused():
    for label in ("utf-7", "UTF7", "rot13", "base64", "zlib", "unicode_escape", "idna", "punycode", "\x00", ""):
        assert codecs_of(label) == ()
    assert "<" not in decode(b"+ADw-script+AD4-", content_type="text/html; charset=utf-7").text


def test_a_character_cut_at_the_end_is_left_out():
    for codec in ("utf-8", "cp949"):
        body = (KO * 5).encode(codec)[:-3]
        decoded = decode(body, content_type=f"text/html; charset={codec}")
        assert "\ufffd" not in decoded.text
        assert decoded.flags == ()


def test_a_few_bad_bytes_in_utf8_do_not_change_the_charset():
    body = (KO * 20).encode() + b"\xb0\xa1" + (KO * 20).encode()
    decoded = decode(body)
    assert (decoded.charset, decoded.text.count("\ufffd")) == ("utf-8", 2)
    assert "charset-replaced" in decoded.flags


def test_a_page_that_is_nearly_all_markup_is_not_taken_for_utf8():
    body = page("<i class='x'></i>" * 900 + KO, '<meta charset="utf-8">').encode("cp949")
    assert decode(body).charset == "cp949"


def test_bytes_that_nothing_reads_are_flagged():
    assert "charset-replaced" in decode(bytes(range(128, 256))).flags


def test_mojibake_is_suspected():
    assert is_mojibake(KO.encode().decode("latin-1"))
    assert is_mojibake(KO.encode().decode("cp949", "replace"))
    assert "mojibake-suspected" in decode(KO.encode().decode("latin-1").encode()).flags


@pytest.mark.parametrize("text", [KO, JA, ZH, TW, EN, "Tête-à-tête déjà vu naïve Ærø", "삼성전자 ‘AI’ “전략”…", ""])
def test_sound_text_is_not_suspected(text):
    assert not is_mojibake(text)


def test_labels_are_found_where_documents_put_them():
    assert charset_of('text/html; Charset="EUC-KR"; x=y') == "EUC-KR"
    assert charset_of("text/html") is None
    assert declared_in(b"<?xml version='1.0' encoding='euc-kr'?>") == "euc-kr"
    assert (
        declared_in(b'<meta http-equiv="Content-Type" content="text/html; charset=ks_c_5601-1987">') == "ks_c_5601-1987"
    )
    assert declared_in(b"<p>charset=big5</p>") is None


LABELS = st.sampled_from(
    ["", "utf-8", "euc-kr", "gb2312", "big5", "shift_jis", "utf-16", "utf-7", "hex", "\udcff", "x" * 99]
)


@given(st.binary(max_size=600), LABELS, st.sampled_from(["", "ko", "ja", "zh", "en"]))
def test_any_bytes_become_text(body, label, language):
    decoded = decode(body, content_type=f"text/html; charset={label}", forced=label or None, language=language)
    assert codecs.lookup(decoded.charset)
    assert not decoded.text.startswith("\ufeff") or body.count(b"\xbf") > 1 or len(body) > 4


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\ufffd")))
def test_utf8_is_read_back_exactly(text):
    body = text.encode()
    marks = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    if not body.startswith(marks):
        assert decode(body).text == text


@pytest.mark.parametrize("declared", ["", '<?xml version="1.0" encoding="utf-8"?>'])
def test_a_short_korean_text_without_a_true_declaration_is_read(declared):
    text = f"{declared}<rss><channel><title>최태원 회장 미국 출장</title></channel></rss>"
    assert decode(text.encode("cp949")).text == text
