"""Small numbers in words, in English, in Korean's own words and in Chinese signs: the one table of them.  Pure.

What stands beside such a word to make it a number is its reader's affair.
"""

from __future__ import annotations

#: 'one' to 'nineteen', in their order
ENGLISH = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
#: 'twenty' to 'ninety'
ENGLISH_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ENGLISH_VALUES = {word: value for value, word in enumerate(ENGLISH, 1)} | {
    word: 10 * tens for tens, word in enumerate(ENGLISH_TENS, 2)
}

_NATIVE = ("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열")
#: before what is counted: '두 곳'
NATIVE = {word: value for value, word in enumerate(_NATIVE, 1)}
#: before some measures: '석 달', '넉 대'
NATIVE_SHORT = {"석": 3, "넉": 4}
#: alone: '셋 중 하나'
NATIVE_ALONE = {"하나": 1, "둘": 2, "셋": 3, "넷": 4} | {word: value for word, value in NATIVE.items() if value > 4}
#: '스물두 명', '스무 살'
NATIVE_TENS = {
    "스무": 20, "스물": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90,
}  # fmt: skip
#: Korean's own words for spans of days
SPAN_DAYS = {
    "이틀": 2,
    "사흘": 3,
    "나흘": 4,
    "닷새": 5,
    "엿새": 6,
    "이레": 7,
    "여드레": 8,
    "아흐레": 9,
    "열흘": 10,
    "보름": 15,
}

#: 一 to 十
HAN = {sign: value for value, sign in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "兩": 2}
