"""Settings and the catalogue: what is accepted, and how each fault is told (pairs in ``data/settings``)."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalogue.editions import DAYS, days_of
from bot.errors import ConfigError
from bot.model import Edition, Executive, Organisation, Roster, Source
from bot.settings import Settings, load_catalogue, load_editions, load_roster, load_settings, load_sources

REPOSITORY = Path(__file__).parent.parent
DATA = Path(__file__).parent / "data" / "settings"
REFERENCE = REPOSITORY.parent / "shared" / "reference" / "executives.yaml"

ROSTER = Roster(
    executives=(
        Executive(id="chey-tae-won", organisation="sk-hynix", names={"ko": "최태원", "en": "Chey Tae-won"}),
        Executive(id="kim-1", organisation="sk-hynix", names={"ko": "김철수"}),
        Executive(id="kim-2", organisation="sk-hynix", names={"ko": "김철수"}),
        Executive(
            id="jensen-huang", organisation="nvidia", names={"ko": "젠슨 황", "zh_hans": "黄仁勋"}, aliases=("황런쉰",)
        ),
    ),
    organisations=(Organisation(id="sk-hynix", names={"ko": "SK하이닉스"}, aliases=("하이닉스",)),),
)
SOURCES = (
    Source(id="a", name="가나신문", url="https://news.example/rss", language="ko"),
    Source(id="b", name="見本", url="https://news.example/ja", language="ja", enabled=False),
)
EDITION = """
editions:
  - id: morning
    title: 아침 브리핑
    time: 8:30
    days: mon-fri
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def read(path: Path) -> object:
    if path.name.startswith("sources"):
        return load_sources(path)
    return load_editions(path, ROSTER, SOURCES) if path.name.startswith("editions") else load_roster(path)


def read_edition(folder: Path, more: str = "", text: str = EDITION) -> Edition:
    (edition,) = load_editions(write(folder, "editions.yaml", text + more), ROSTER, SOURCES)
    return edition


def pairs() -> list[Path]:
    return sorted(path for path in DATA.iterdir() if path.suffix in {".yaml", ".json"})


# --- faults


@pytest.mark.parametrize("path", pairs(), ids=lambda path: path.name)
def test_each_fault_is_told_with_file_line_cause_and_example(path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        read(path)
    told = str(caught.value).replace(str(path.parent) + "/", "") + "\n"
    assert told == path.with_name(path.name + ".expected").read_text(encoding="utf-8")


def test_a_missing_file_is_told_with_its_path(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"nowhere\.yaml: 파일이 없습니다"):
        load_roster(tmp_path / "nowhere.yaml")


def test_a_folder_in_place_of_a_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="파일을 읽을 수 없습니다"):
        load_sources(tmp_path)


def test_a_file_that_is_not_utf8_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "sources.yaml"
    path.write_bytes("sources:\n  - name: 가나신문\n".encode("euc-kr"))
    with pytest.raises(ConfigError, match="2행: UTF-8이 아닌"):
        load_sources(path)


def test_a_hundred_faults_are_cut_to_twenty_and_counted(tmp_path: Path) -> None:
    path = write(tmp_path, "roster.yaml", "people:\n" + "  - {id: 1}\n" * 50)
    with pytest.raises(ConfigError) as caught:
        load_roster(path)
    lines = str(caught.value).splitlines()
    assert len(lines) == 21
    assert lines[-1].endswith("이 밖에 80곳을 더 고쳐야 합니다.")


@given(st.text(max_size=300))
def test_any_text_gives_a_roster_or_a_config_error(text: str) -> None:
    path = write(Path(tempfile.gettempdir()), "exec-brief-any-text.yaml", text.encode("utf-8", "replace").decode())
    with contextlib.suppress(ConfigError):  # any other error fails the test
        assert isinstance(load_roster(path), Roster)


def test_nested_aliases_do_not_grow(tmp_path: Path) -> None:
    rows = "\n".join(f"  a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30))
    path = write(tmp_path, "roster.yaml", f"people: []\nmeta:\n  a0: &a0 [x]\n{rows}\n")
    assert load_roster(path).executives == ()


# --- roster


def test_a_person_needs_three_lines(tmp_path: Path) -> None:
    roster = load_roster(write(tmp_path, "roster.yaml", "people:\n  - id: hong\n    names: {ko: 홍길동}\n"))
    (person,) = roster.executives
    assert (person.id, person.ko, person.organisation, person.aliases) == ("hong", "홍길동", "", ())


def test_a_name_in_another_language_stands_in_for_the_korean_one(tmp_path: Path) -> None:
    roster = load_roster(write(tmp_path, "roster.yaml", "people: [{id: hong, names: {en: Hong, ja: ホン}}]"))
    assert roster.executives[0].names == {"ko": "Hong", "en": "Hong", "ja": "ホン"}


def test_aliases_of_all_languages_become_one_list_and_bad_ones_are_weak(tmp_path: Path) -> None:
    text = """
people:
  - id: chey
    names: {ko: 최태원}
    aliases: {ko: [최태원 회장], en: [Tony Chey, 최태원 회장], zh: [崔泰源会长]}
    weak_aliases: [TW]
    bad_aliases: [Choi Tae-ung]
    short_ko: [최 회장]
    as_of: 2026-09-14
"""
    (person,) = load_roster(write(tmp_path, "roster.yaml", text)).executives
    assert person.aliases == ("최태원 회장", "Tony Chey", "崔泰源会长")
    assert person.weak_aliases == ("TW", "Choi Tae-ung")
    assert person.short_forms == ("최 회장",)
    assert person.as_of == "2026-09-14"


def test_names_are_composed_and_trimmed(tmp_path: Path) -> None:
    decomposed = "\u1112\u1169\u11bc\u1100\u1175\u11af\u1103\u1169\u11bc"
    roster = load_roster(write(tmp_path, "roster.yaml", f"people: [{{id: hong, names: {{ko: ' {decomposed} '}}}}]"))
    assert roster.executives[0].ko == "홍길동"


def test_organisations_are_made_from_people_where_the_file_has_none(tmp_path: Path) -> None:
    text = "people:\n  - {id: a, names: {ko: 가}, organisation: 활빈당}\n  - {id: b, names: {ko: 나}, organisation: 활빈당}\n"
    roster = load_roster(write(tmp_path, "roster.yaml", text))
    assert roster.organisations == (Organisation(id="활빈당", names={"ko": "활빈당"}),)


def test_json_with_tabs_and_surrogate_escapes_is_read(tmp_path: Path) -> None:
    text = '{\n\t"people": [{"id": "hong", "names": {"ko": "\\ud64d\\uae38\\ub3d9 \\ud83d\\ude00"}}]\n}'
    assert load_roster(write(tmp_path, "roster.json", text)).executives[0].ko == "홍길동 😀"


def test_an_anchor_may_be_used_twice(tmp_path: Path) -> None:
    text = "people:\n  - {id: a, names: &n {ko: 가}}\n  - {id: b, names: *n}\n"
    assert [person.ko for person in load_roster(write(tmp_path, "roster.yaml", text)).executives] == ["가", "가"]


@pytest.mark.skipif(not REFERENCE.exists(), reason="the reference roster is not part of the product")
def test_the_reference_roster_is_read_whole() -> None:
    roster = load_roster(REFERENCE)
    assert (len(roster.executives), len(roster.organisations)) == (107, 72)


# --- sources


def test_a_source_of_class_a_is_off_unless_switched_on(tmp_path: Path) -> None:
    row = "{name: n, language: ko, terms_class: A"
    text = f"""
sources:
  - {row}, id: silent, url: "https://a.example/1"}}
  - {row}, id: chosen, url: "https://a.example/2", enabled: true}}
  - {{name: n, language: ko, id: free, url: "https://a.example/3"}}
"""
    sources = load_sources(write(tmp_path, "sources.yaml", text))
    assert {source.id: source.enabled for source in sources} == {"silent": False, "chosen": True, "free": True}


def test_a_charset_is_kept_under_its_standard_name(tmp_path: Path) -> None:
    text = 'sources: [{id: a, name: n, url: "https://a.example/", language: ko, charset: KS_C_5601}]'
    assert load_sources(write(tmp_path, "sources.yaml", text))[0].charset == "euc_kr"


# --- editions


def test_an_unquoted_time_is_no_number(tmp_path: Path) -> None:
    assert read_edition(tmp_path, text=EDITION.replace("8:30", "12:30")).time == "12:30"
    assert read_edition(tmp_path).time == "08:30"


def test_people_are_found_by_id_name_alias_and_company(tmp_path: Path) -> None:
    edition = read_edition(tmp_path, "    people: [chey-tae-won, chey tae-WON, 황런쉰, 黄仁勋, SK 하이닉스, kim-2]\n")
    assert edition.people == ("chey-tae-won", "jensen-huang", "sk-hynix", "kim-2")


def test_what_an_edition_leaves_out_has_a_default(tmp_path: Path) -> None:
    assert read_edition(tmp_path) == Edition(id="morning", title="아침 브리핑", time="08:30", days=DAYS[:5])


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("mon-fri", "mon tue wed thu fri"),
        ("sat", "sat"),
        ("Sunday, Monday", "mon sun"),
        ("fri-mon", "mon fri sat sun"),
        ("월-수, 금", "mon tue wed fri"),
        (["thu", "mon - tue"], "mon tue thu"),
    ],
)
def test_days_are_words_and_come_in_the_order_of_the_week(words: str | list[str], days: str) -> None:
    assert " ".join(days_of(words)) == days


@given(st.lists(st.sampled_from(DAYS), min_size=1))
def test_days_written_out_are_the_days_meant(words: list[str]) -> None:
    assert set(days_of(words)) == set(words)


# --- the files that ship


def test_the_shipped_catalogue_is_sound_and_switches_no_class_a_source_on() -> None:
    catalogue = load_catalogue(REPOSITORY / "config")
    on = [source for source in catalogue.sources if source.enabled]
    assert {source.language for source in on} == {"ko", "en", "ja", "zh"}
    assert not [source.id for source in on if source.terms_class == "A"]
    assert [edition.id for edition in catalogue.editions] == ["morning"]


def test_the_example_environment_names_every_setting_with_its_default() -> None:
    lines = (REPOSITORY / ".env.example").read_text(encoding="utf-8").splitlines()
    shown = dict(line.removeprefix("#").split("=", 1) for line in lines if line.startswith("#EXEC_BRIEF_"))
    assert set(shown) == {f"EXEC_BRIEF_{name.upper()}" for name in Settings.model_fields}
    told = load_settings(shown, None)
    assert told.model_dump(exclude={"config_dir"}) == Settings().model_dump(exclude={"config_dir"})


# --- environment


def test_the_environment_wins_over_the_file_and_empty_counts_as_absent(tmp_path: Path) -> None:
    dotenv = write(tmp_path, ".env", "EXEC_BRIEF_RETENTION_DAYS=7\nEXEC_BRIEF_LOG_LEVEL='debug'\nOTHER=1\n")
    settings = load_settings({"EXEC_BRIEF_RETENTION_DAYS": "9", "EXEC_BRIEF_CONTACT": " "}, dotenv)
    assert (settings.retention_days, settings.log_level, settings.contact) == (9, "debug", "")


def test_an_unknown_variable_is_refused_with_a_guess() -> None:
    with pytest.raises(ConfigError, match=r"EXEC_BRIEF_RETENTION_DAY: 쓰이지 않는 이름.*EXEC_BRIEF_RETENTION_DAYS"):
        load_settings({"EXEC_BRIEF_RETENTION_DAY": "7"}, None)


def test_every_bad_variable_is_told_at_once() -> None:
    bad = {
        "EXEC_BRIEF_RETENTION_DAYS": "many",
        "EXEC_BRIEF_LOG_LEVEL": "LOUD",
        "EXEC_BRIEF_LOOPBACK_HOSTS": "everywhere",
        "EXEC_BRIEF_CONTACT": "a@b.c\r\nX-Evil: 1",
        "EXEC_BRIEF_MODEL_REVISION": "main",
        "EXEC_BRIEF_SUMMARIZER_KOREAN": "nobody",
    }
    with pytest.raises(ConfigError) as caught:
        load_settings(bad, None)
    assert str(caught.value).splitlines() == [
        "환경 변수 EXEC_BRIEF_CONTACT: 줄바꿈이나 제어 문자를 쓸 수 없습니다.",
        "환경 변수 EXEC_BRIEF_RETENTION_DAYS: 정수를 써야 합니다(지금은 'many'). 예: EXEC_BRIEF_RETENTION_DAYS=30",
        "환경 변수 EXEC_BRIEF_LOOPBACK_HOSTS: '호스트:포트'를 쉼표로 이어 적어야 합니다. 예: EXEC_BRIEF_LOOPBACK_HOSTS=127.0.0.1:1200,localhost:8080",
        "환경 변수 EXEC_BRIEF_LOG_LEVEL: 'debug', 'info', 'warning', 'error' 가운데 하나를 쓰세요(지금은 'LOUD'). 예: EXEC_BRIEF_LOG_LEVEL=info",
        "환경 변수 EXEC_BRIEF_SUMMARIZER_KOREAN: 'model', 'rules' 가운데 하나를 쓰세요(지금은 'nobody'). 예: EXEC_BRIEF_SUMMARIZER_KOREAN=rules",
        "환경 변수 EXEC_BRIEF_MODEL_REVISION: 브랜치나 태그가 아니라 커밋 40자리(0-9, a-f)를 써야 합니다. 예: EXEC_BRIEF_MODEL_REVISION=0123456789abcdef0123456789abcdef01234567",
    ]


def test_a_database_address_is_never_printed_back() -> None:
    with pytest.raises(ConfigError) as caught:
        load_settings({"EXEC_BRIEF_DATABASE_URL": "mysql://me:secret@host/db"}, None)
    assert "secret" not in str(caught.value)


def test_settings_made_by_hand_ignore_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXEC_BRIEF_RETENTION_DAYS", "9")
    assert Settings().retention_days == 30
    assert load_settings(dotenv=None).retention_days == 9


def test_a_row_may_name_a_person_shortly(tmp_path: Path) -> None:
    text = "people:\n  - {id: a, names: 홍길동, aliases: [길동이]}\n  - {id: b, names: {zh: 李强}}\n"
    roster = load_roster(write(tmp_path, "short.yaml", text))
    assert [(p.ko, p.aliases) for p in roster.executives] == [("홍길동", ("길동이",)), ("李强", ())]
