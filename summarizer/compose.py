"""The way of one article through a model: compose, check, repair, sentence by sentence, fall back.

No I/O: a generator that yields prompts and is sent their answers (:mod:`summarizer.neural` carries them).

    three lines at once -> the refused ones once more -> by rules (Japanese) -> sentence by sentence
    -> without the model (Korean, Japanese) or Declined
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from . import NO_MODEL, Bullet, Declined, Document, Line, Summary, Trace, prompts
from .answers import Draft, read_answer, read_line
from .check import CHECKS, check_headline
from .desk import Asking, Author, Desk, GoneError
from .doubt import UNSURE, doubts
from .extractive import TOO_SHORT
from .extractive import summarize as extract
from .foreign_headline import foreign_headline
from .fragments import fragments
from .headline import clean_headline, headline
from .introducing import introduced
from .material import WANTED, prepare
from .ruled import LABEL as RULED
from .ruled import ruled_title
from .vouching import guessed, unvouched
from .writers.writer import Prompt, Written

NOT_FAITHFUL = "모델이 쓴 글이 원문과 어긋나 싣지 않았습니다. 원문을 봐 주세요."
OTHER_LANGUAGE = "한국어·영어·일본어·중국어가 아닌 글이라 요약하지 않았습니다. 원문을 봐 주세요."
_LANGUAGES = ("ko", "en", "ja", "zh")
_TRANSLATED, _COMPOSED, _BY_SENTENCE, _OWN_TITLE = "기계 번역·요약", "기계 요약", "문장별 번역", "제목은 원문"

Outcome = tuple[Summary | Declined, Trace]


def composing(document: Document, author: Author, fence: str) -> Asking[Outcome]:
    """Write one article's summary; ends with the result and what happened on the way (seconds are left to the caller)."""
    declined = _unfit(document)
    material = None if declined else prepare(document, prompts.system(document.language))
    if material is None:
        return declined or Declined(reason=TOO_SHORT, kind="too-short"), Trace(path="declined")
    desk = Desk(material=material, author=author, fence=fence)
    try:
        result = yield from _written_summary(desk)
    except GoneError:
        result = None
    return _outcome(desk, result)


def _unfit(document: Document) -> Declined | None:
    return None if document.language in _LANGUAGES else Declined(reason=OTHER_LANGUAGE, kind="foreign")


def _written_summary(desk: Desk) -> Asking[Summary | None]:
    data = prompts.fenced(desk.fence, desk.material.shown)
    wanted = ""
    if desk.author.follows_instructions:
        wanted = yield from _compose(desk, data)
        desk.prefer_rules()
    if desk.missing:
        yield from _by_sentence(desk)
    if desk.missing:
        return None
    head = yield from _headline(desk, wanted)
    return _summary(desk, head)


# -- the steps -------------------------------------------------------------------------------------------------------


def _compose(desk: Desk, data: str) -> Asking[str]:
    """Three lines at once, the refused ones once more; return the headline that the model proposed."""
    language = desk.material.document.language
    [written] = yield from desk.ask(prompts.compose(data, language=language, headline=language != "ko"))
    answer = read_answer(written.text)
    proposed = _believed(answer.headline, written, desk)
    refused = [line for draft in answer.lines if (line := desk.take(draft, written, "compose")) is not None]
    told = _told(refused, desk.missing, len(answer.lines))
    if told and written.text:
        [written] = yield from desk.ask(prompts.repair(data, told, language=language))
        for draft in read_answer(written.text).lines:
            desk.take(draft, written, "repair")
    return proposed


def _told(refused: Sequence[Line], missing: int, answered: int) -> list[tuple[str, str]]:
    """(line, why it was refused) for every line to write again or to add.

    A line of doubt is not shown again: there is no reason to give, and the model would copy its own words.
    """
    wrong = [line for line in refused if all(reason != UNSURE.reason for reason, _ in line.reasons)]
    told = [(line.text, " ".join(text for _, text in line.reasons)) for line in wrong]
    return (told + [("", "줄이 모자랍니다: 다른 사실을 한 줄 더 쓰세요")] * (WANTED - answered))[:missing]


def _by_sentence(desk: Desk) -> Asking[None]:
    """Translate the chosen sentences one by one, best first, as many side by side as lines are missing.

    What rules can carry over needs no model.  Ends where too few are left to make three, with what rules know of the rest.
    """
    desk.take_ruled(_in_turn(desk))
    left = _in_turn(desk)
    while desk.missing and len(left) >= desk.missing:
        some, left = left[: desk.missing], left[desk.missing :]
        answers = yield from desk.ask(*(_sentence_prompt(desk, index) for index in some))
        for index, written in zip(some, answers, strict=True):
            number = desk.material.chosen.index(index) + 1
            desk.take(Draft(text=read_line(written.text), evidence=(number,)), written, "sentence")
    desk.take_ruled(desk.material.rest)


def _in_turn(desk: Desk) -> list[int]:
    """The sentences that no line rests on yet, the troublesome ones last."""
    material = desk.material
    used = {sentence for one in desk.passed for sentence in one.bullet.evidence}
    open_ = [index for index in material.ranked if material.sentences[index] not in used]
    return sorted(open_, key=material.trouble)


def _sentence_prompt(desk: Desk, index: int) -> Prompt:
    shown = desk.material.shown[desk.material.chosen.index(index)]
    if not desk.author.follows_instructions:
        return Prompt(system="", user=shown)
    return prompts.sentence(prompts.fenced(desk.fence, [shown]), language=desk.material.document.language)


def _headline(desk: Desk, wanted: str) -> Asking[str]:
    document = desk.material.document
    lines = _ordered(desk)
    if document.language == "ko":
        return headline(document.title, lines[0].text)
    empty = fragments(wanted, document.glossary.values()) if wanted else ()
    ruled = ruled_title(desk.material) if desk.doubted or empty or _adds(wanted, desk) else ""
    if ruled and not check_headline(ruled, desk.material.headline_source):
        return foreign_headline(ruled, desk.material, lines)
    if desk.doubted or desk.distrusted or empty:
        return foreign_headline("", desk.material, lines)
    if not wanted and document.title.strip():
        title = desk.material.for_model(document.title)
        plain = not desk.author.follows_instructions
        asked = (
            Prompt(system="", user=title)
            if plain
            else prompts.title(prompts.fenced(desk.fence, [title]), language=document.language)
        )
        try:
            [written] = yield from desk.ask(asked)
            wanted = _believed(read_line(written.text), written, desk)
        except GoneError:
            wanted = ""  # the three lines are there: the headline comes of the first
    return foreign_headline(wanted, desk.material, lines)


def _adds(head: str, desk: Desk) -> bool:
    """Has the proposed headline a noun that neither the title nor the article holds, as far as can be told?"""
    source = desk.material.headline_source
    return bool(head) and bool(unvouched(Bullet(text=head, evidence=source.sentences), source))


def _believed(head: str, written: Written, desk: Desk) -> str:
    """The proposed headline; '' where it was cut, or the model was not sure of it or guessed a word."""
    source = desk.material.headline_source
    unsure = doubts(head, written) or guessed(Bullet(text=head, evidence=source.sentences), source, head, written)
    return "" if unsure or prompts.is_cut(head, headline=True) else head


# -- the end ---------------------------------------------------------------------------------------------------------


def _ordered(desk: Desk) -> list[Bullet]:
    """As the model ordered them; in the order of the article where they come from several calls."""
    bullets = [one.bullet for one in desk.passed]
    if all(one.stage == "compose" for one in desk.passed):
        return bullets
    return sorted(bullets, key=lambda bullet: desk.material.sentences.index(bullet.evidence[0]))


def _summary(desk: Desk, head: str) -> Summary:
    document = desk.material.document
    korean = document.language == "ko"
    ordered = _ordered(desk)
    first, second, third = ordered if korean else introduced(ordered, desk.material)
    stages = {one.stage for one in desk.passed}
    labels = {
        _COMPOSED if korean else _TRANSLATED: not desk.by_rules_alone,
        _BY_SENTENCE: "sentence" in stages,
        RULED: "rules" in stages,
        _OWN_TITLE: not korean and head == clean_headline(document.title),
    }
    return Summary(
        headline=head,
        bullets=(first, second, third),
        backend="extractive" if desk.by_rules_alone else desk.author.backend,
        model="" if desk.by_rules_alone else desk.author.model,
        checks=(
            *CHECKS,
            "tangled",
            *(["doubt"] if all(written.tokens and not written.translated for written in desk.written) else []),
        ),
        labels=tuple(label for label, holds in labels.items() if holds),
    )


def _outcome(desk: Desk, result: Summary | None) -> Outcome:
    if result is not None:
        return result, _trace(desk, _path(desk))
    # without any answer, or with one that broke off, the model failed; with answers that did not pass, the text did
    failed = desk.gone or not desk.written
    other = without_model(desk.material.document, desk.failure if failed else "")
    return other, _trace(desk, "declined" if isinstance(other, Declined) else "extractive")


def without_model(document: Document, failure: str) -> Summary | Declined:
    """The rules' lines for a Korean or Japanese source, else why there are none; *failure*: why no answer came, or ''."""
    made = extract(document)
    if isinstance(made, Summary):
        return replace(made, labels=(*made.labels, NO_MODEL)) if failure else made
    if document.language == "ko":
        return made
    if failure:
        return Declined(reason=f"요약 모델이 답하지 않아 요약하지 않았습니다. {failure}", kind="backend")
    return Declined(reason=NOT_FAITHFUL, kind="check")


def _path(desk: Desk) -> Literal["at-once", "repaired", "by-sentence", "extractive"]:
    if desk.by_rules_alone:
        return "extractive"
    stages = {one.stage for one in desk.passed}
    return "by-sentence" if stages & {"rules", "sentence"} else "repaired" if "repair" in stages else "at-once"


def _trace(desk: Desk, path: Literal["at-once", "repaired", "by-sentence", "extractive", "declined"]) -> Trace:
    return Trace(
        path=path,
        refused=tuple(desk.refused),
        calls=desk.calls,
        prompt_tokens=sum(written.prompt_tokens for written in desk.written),
        written_tokens=sum(written.written_tokens for written in desk.written),
        model_seconds=sum(written.seconds for written in desk.written),
    )
