"""Scoring of groupings, the peers they are measured against, and the hand-written set; for tests and benchmarks."""

from __future__ import annotations

import json
import math
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from bot.stories import StoryDoc

EVENTS = Path(__file__).parent / "data" / "stories" / "events.jsonl"


def rows() -> list[dict]:
    return [json.loads(line) for line in EVENTS.read_text(encoding="utf-8").splitlines()]


def doc(row: dict, *, people: bool = True, text: bool = True, time: bool = True) -> StoryDoc:
    return StoryDoc(
        row["id"],
        row["title"],
        row["text"] if text else "",
        row["language"],
        datetime.fromisoformat(row["published"]) if time else None,
        tuple(row["people"]) if people else (),
        tuple(row["organisations"]) if people else (),
        row["outlet"],
    )


def bcubed(gold: Sequence[str], found: Sequence[str]) -> tuple[float, float, float]:
    """B-cubed precision, recall and F1."""
    golds, founds, both = Counter(gold), Counter(found), Counter(zip(gold, found, strict=True))
    precision = sum(n * n / founds[f] for (_, f), n in both.items()) / len(gold)
    recall = sum(n * n / golds[g] for (g, _), n in both.items()) / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


_WORD = re.compile(r"[A-Za-z0-9]+|[가-힣]+|[ぁ-ヿ㐀-\u9fff]")


def _peer_terms(doc: StoryDoc) -> list[str]:
    """What a plain TF-IDF takes: lower-case words, and pairs of characters for Chinese and Japanese."""
    words = [w.lower() for w in _WORD.findall(f"{doc.title} {doc.text}")]
    return [a + b if len(a) == len(b) == 1 and a > "ぁ" else a for a, b in zip(words, [*words[1:], ""], strict=True)]


def tfidf_one_pass(docs: Sequence[StoryDoc], cut: float) -> list[str]:
    """The usual peer: TF-IDF, cosine with the nearest centre, one fixed cut-off."""
    counts = [Counter(_peer_terms(d)) for d in docs]
    seen: Counter[str] = Counter()
    for c in counts:
        seen.update(c.keys())
    vectors = []
    for c in counts:
        v = {t: (1 + math.log(n)) * (math.log((1 + len(docs)) / (1 + seen[t])) + 1) for t, n in c.items()}
        norm = math.sqrt(sum(w * w for w in v.values())) or 1.0
        vectors.append({t: w / norm for t, w in v.items()})
    centres: list[dict[str, float]] = []
    index: dict[str, set[int]] = defaultdict(set)
    ids = []
    for v in vectors:
        best, score = -1, cut
        for i in sorted(set().union(*(index[t] for t in v)) if v else ()):
            c = centres[i]
            s = sum(w * c.get(t, 0.0) for t, w in v.items()) / math.sqrt(sum(w * w for w in c.values()))
            if s > score:
                best, score = i, s
        if best < 0:
            best = len(centres)
            centres.append({})
        for t, w in v.items():
            centres[best][t] = centres[best].get(t, 0.0) + w
            index[t].add(best)
        ids.append(str(best))
    return ids


def minhash(docs: Sequence[StoryDoc], cut: float, hashes: int = 64) -> list[str]:
    """The other usual peer: MinHash of word triples, joined where the estimated overlap passes *cut*."""
    sketches = []
    for d in docs:
        words = _peer_terms(d)
        shingles = {" ".join(words[i : i + 3]) for i in range(max(1, len(words) - 2))}
        base = [zlib.crc32(s.encode()) for s in shingles]
        sketches.append(
            [min((b * (2 * k + 1) * 2654435761 + k * 40503) & 0xFFFFFFFF for b in base) for k in range(hashes)]
        )
    parent = list(range(len(docs)))

    def root(i: int) -> int:
        while parent[i] != i:
            i = parent[i]
        return i

    for i in range(len(docs)):
        for j in range(i):
            if sum(a == b for a, b in zip(sketches[i], sketches[j], strict=True)) / hashes >= cut:
                parent[root(i)] = root(j)
    return [str(root(i)) for i in range(len(docs))]


def best_of(method, docs: Sequence[StoryDoc], gold: Sequence[str], cuts: Iterable[float]):
    """The peer's best result over *cuts*: (cut, (P, R, F1)): an advantage that ours does not get."""
    return max(((c, bcubed(gold, method(docs, c))) for c in cuts), key=lambda pair: pair[1][2])
