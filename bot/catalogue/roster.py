"""``config/executives.yaml`` as a ``Roster``; and a person's or company's name as typed, as an id.

A row needs an id and one name; everything else may be left out:

    people:
      - id: hong-gil-dong
        names: {ko: 홍길동}
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from ..configfile import Loaded, Problem, Row, load, near, refuse
from ..model import Executive, Organisation, Roster


def _clean(value: Any) -> Any:
    return unicodedata.normalize("NFC", value).strip() if isinstance(value, str) else value


#: NFC, without blanks around it, not empty
Name = Annotated[str, BeforeValidator(_clean), Field(min_length=1, max_length=200)]
Text = Annotated[str, BeforeValidator(_clean)]


class NamesRow(Row):
    ko: Name | None = Field(None, examples=["최태원"])
    en: Name | None = None
    ja: Name | None = None
    zh_hans: Name | None = None
    zh_hant: Name | None = None

    def given(self) -> dict[str, str]:
        """Spellings that the row has; ``ko`` always: the digest prints it, so the next best stands in."""
        found: dict[str, str] = self.model_dump(exclude_none=True, include=set(NamesRow.model_fields))
        return {"ko": next(iter(found.values())), **found} if found else {}


class OrganisationRow(NamesRow):
    aliases: list[Name] = Field(default_factory=list, examples=["[SK, SK㈜]"])
    related: list[Name] = Field(default_factory=list, examples=["[SpaceX, xAI]"])


class AliasesRow(Row):
    ko: list[Name] = Field(default_factory=list)
    en: list[Name] = Field(default_factory=list)
    ja: list[Name] = Field(default_factory=list)
    zh: list[Name] = Field(default_factory=list)
    zh_hans: list[Name] = Field(default_factory=list)
    zh_hant: list[Name] = Field(default_factory=list)


class RoleRow(Row):
    ko: Text = ""
    en: Text = ""


class ContextRow(Row):
    include: list[Name] = Field(default_factory=list, examples=["[SK, HBM]"])
    exclude: list[Name] = Field(default_factory=list, examples=["[야구, 코치]"])


def _by_language(value: object) -> object:
    """A bare name or list is Korean, 'zh' means both forms: what a person writes who adds one row."""
    if isinstance(value, str | list):
        return {"ko": value}
    if isinstance(value, dict) and isinstance(value.get("zh"), str):
        rest = {key: each for key, each in value.items() if key != "zh"}
        return {"zh_hans": value["zh"], "zh_hant": value["zh"], **rest}
    return value


class PersonRow(Row):
    id: Name = Field(pattern=r"^\S+$", examples=["chey-tae-won"])
    names: Annotated[NamesRow, BeforeValidator(_by_language)] = Field(examples=["{ko: 최태원, en: Chey Tae-won}"])
    organisation: Text = Field("", examples=["sk-group"])
    aliases: Annotated[AliasesRow, BeforeValidator(_by_language)] = Field(
        default_factory=AliasesRow, examples=["{ko: [최태원 회장], en: [Tony Chey]}"]
    )
    weak_aliases: list[Name] = Field(default_factory=list, examples=["[JY]"])
    bad_aliases: list[Name] = Field(default_factory=list, examples=["[Choi Tae-ung]"])
    short_ko: list[Name] = Field(default_factory=list, examples=["[최 회장]"])
    role: RoleRow = Field(default_factory=RoleRow, examples=['{ko: SK그룹 회장, en: "Chairman, SK Group"}'])
    as_of: Text = Field("", examples=["2026-09-14"])
    status: Literal["verified", "partial", "unverified"] = Field("unverified", examples=["verified"])
    context: ContextRow = Field(default_factory=ContextRow, examples=["{include: [SK, HBM], exclude: [야구]}"])
    region: Text = Field("", examples=["kr"])
    # for the people who keep the file; the program does not use them
    seed: list[Text] = Field(default_factory=list)
    former: list[Text] = Field(default_factory=list)
    homonyms: list[Text] = Field(default_factory=list)
    note: Text = ""


class RosterFile(Row):
    people: list[PersonRow] = Field(examples=["[{id: chey-tae-won, names: {ko: 최태원}}]"])
    organisations: dict[str, OrganisationRow] | None = Field(None, examples=["{sk-group: {ko: SK그룹}}"])
    meta: dict[str, Any] = Field(default_factory=dict)


def load_roster(path: Path) -> Roster:
    """Read people and organisations, in the order of the file.

    Where the file has no ``organisations`` at all, what a person's ``organisation`` says becomes one of that name.
    ``ConfigError`` lists duplicate ids, people without any name, organisations that are not in the file.
    """
    file = load(path, RosterFile)
    problems = list(_problems(file))
    if problems:
        refuse(path, problems)
    people = tuple(_executive(row) for row in file.value.people)
    return Roster(executives=people, organisations=tuple(_organisations(file.value)))


def resolve(word: str, roster: Roster) -> tuple[str, ...]:
    """Ids that *word* may mean: an id, else every person of that name, else every organisation of that name."""
    wanted = _fold(word)
    everyone = _everyone(roster)
    by_id = tuple(one.id for one in everyone if one.id == word.strip())
    people = tuple(one.id for one in roster.executives if wanted in _folded_names(one))
    companies = tuple(one.id for one in roster.organisations if wanted in _folded_names(one))
    return by_id or people or companies


def spellings(roster: Roster) -> Iterator[str]:
    """Every id, preferred name and strong alias, for suggestions."""
    for one in _everyone(roster):
        yield one.id
        yield from one.names.values()
        yield from one.aliases


def _everyone(roster: Roster) -> tuple[Executive | Organisation, ...]:
    return (*roster.executives, *roster.organisations)


def _fold(word: str) -> str:
    return "".join(unicodedata.normalize("NFKC", word).casefold().split())


def _folded_names(one: Executive | Organisation) -> set[str]:
    return {_fold(name) for name in (*one.names.values(), *one.aliases)}


def _problems(file: Loaded[RosterFile]) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for at, row in enumerate(file.value.people):
        if row.id in seen:
            yield file.problem(
                ("people", at, "id"), f"'{row.id}' id가 {_line(file, seen[row.id])}행에도 있습니다.", f"id: {row.id}-2"
            )
        seen.setdefault(row.id, at)
        if not row.names.given():
            message = f"'{row.id}' 인물의 이름이 없습니다. 한 언어의 이름은 있어야 합니다."
            yield file.problem(("people", at, "names"), message, "names: {ko: 최태원, en: Chey Tae-won}")
        yield from _organisation_problem(file, at, row)
    yield from _unnamed_organisations(file)


def _line(file: Loaded[RosterFile], at: int) -> int:
    return file.problem(("people", at, "id"), "").line


def _organisation_problem(file: Loaded[RosterFile], at: int, row: PersonRow) -> Iterator[Problem]:
    known = file.value.organisations
    if known is not None and row.organisation and row.organisation not in known:
        hint = near(row.organisation, known) or " 아래 organisations에 그 조직을 먼저 적으세요."
        message = f"'{row.organisation}' 조직이 organisations에 없습니다.{hint}"
        yield file.problem(("people", at, "organisation"), message, f"organisation: {next(iter(known), 'sk-group')}")


def _unnamed_organisations(file: Loaded[RosterFile]) -> Iterator[Problem]:
    people = {row.id for row in file.value.people}
    for key, row in (file.value.organisations or {}).items():
        if not row.given():
            message = f"'{key}' 조직의 이름이 없습니다. 한 언어의 이름은 있어야 합니다."
            yield file.problem(("organisations", key), message, "sk-group: {ko: SK그룹, en: SK Group}")
        if key in people:
            yield file.problem(
                ("organisations", key),
                f"'{key}' id를 인물도 쓰고 있습니다. 둘 가운데 하나를 바꾸세요.",
                f"{key}-group: …",
            )


def _executive(row: PersonRow) -> Executive:
    return Executive(
        id=row.id,
        organisation=row.organisation,
        names=row.names.given(),
        aliases=_flat(row.aliases.model_dump().values()),
        weak_aliases=_flat((row.weak_aliases, row.bad_aliases)),
        short_forms=_flat((row.short_ko,)),
        role={code: text for code, text in row.role.model_dump().items() if text},
        as_of=row.as_of,
        status=row.status,
        include=_flat((row.context.include,)),
        exclude=_flat((row.context.exclude,)),
    )


def _organisations(file: RosterFile) -> Iterator[Organisation]:
    if file.organisations is None:
        for name in dict.fromkeys(row.organisation for row in file.people if row.organisation):
            yield Organisation(id=name, names={"ko": name})
        return
    for key, row in file.organisations.items():
        yield Organisation(id=key, names=row.given(), aliases=_flat((row.aliases,)), related=_flat((row.related,)))


def _flat(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for group in groups for word in group))
