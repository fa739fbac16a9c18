"""What the letters of a Japanese sentence are: kanji, kana, or set already in Korean or Latin; pure."""

from __future__ import annotations

import re

#: Korean or Latin, and what belongs to it
SET = re.compile(r"[^\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff々〆ヶ、。「」『』（）・　？！?!]+")
KATAKANA = re.compile(r"[ァ-ヴー][ァ-ヴー・]*[ァ-ヴー]|[ァ-ヴー]")
KANJI = re.compile(r"[\u3400-\u9fff々]")
HIRAGANA = re.compile(r"[ぁ-ん]")
