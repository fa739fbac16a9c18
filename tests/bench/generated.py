"""Made-up articles about the real roster, in four languages: for speed and for size, never shown to a reader.

People are drawn by Zipf's law over the order of ``config/executives.yaml`` (the first stands in about three articles of
ten), the articles of a story share its people and half a dozen of its words.  A body has 700 to 4,000 characters
(log-normal, half of them under 1,300; half as many in Japanese and Chinese); about half of its words are the fixed frames
of sentences, the others are drawn.
"""

from __future__ import annotations

import hashlib
import html
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate

from bot.model import Article, Executive, Mention, Roster

LANGUAGES = ("ko", "en", "ja", "zh")
SHARES = (60, 24, 8, 8)
_NOUNS = {
    "ko": (
        "반도체 메모리 공정 장비 소재 전력 서버 모델 학습 추론 자율주행 로봇 의료 통신 보안 검색 번역 음성 영상 데이터 "
        "공급망 계약 지분 합작 인수 채용 연구소 특허 표준 규제 수출 관세 환율 실적 매출 영업이익 수요 재고 가격 점유율 "
        "고객사 협력사 투자자 이사회 주주총회 공장 부지 착공 양산 수율 설계 패키징 기판 냉각 배터리 위성 클라우드 플랫폼 "
        "서비스 앱 구독 광고 콘텐츠 게임 교육 금융 결제 물류 유통 제조 건설 조선 항공 에너지 원전 수소 태양광 정책 예산 "
        "세제 법안 국회 정부 부처 위원회 협회 대학 교수 연구진 논문 실험 성능 속도 비용 효율 안전 윤리 저작권 개인정보"
    ),
    "en": (
        "memory chip process equipment material power server model training inference robot health network security search "
        "translation voice video data supply contract stake venture acquisition hiring laboratory patent standard regulation "
        "export tariff earnings revenue profit demand inventory price share customer partner investor board factory site "
        "yield design packaging substrate cooling battery satellite cloud platform service subscription advertising content "
        "game education finance payment logistics retail manufacturing construction aviation energy policy budget bill "
        "parliament government committee university professor researcher paper experiment performance speed cost safety"
    ),
    "ja": "半導体 記憶装置 工程 設備 素材 電力 模型 学習 推論 自動運転 医療 通信 安全 検索 翻訳 音声 映像 供給網 契約 出資 合弁 買収 採用 研究所 特許 標準 規制 輸出 関税 業績 売上 利益 需要 在庫 価格 顧客 投資家 取締役会 工場 着工 量産 設計 基板 冷却 電池 衛星",
    "zh": "半导体 内存 工艺 设备 材料 电力 服务器 模型 训练 推理 机器人 医疗 通信 安全 搜索 翻译 语音 视频 供应链 合同 股份 合资 收购 招聘 研究所 专利 标准 监管 出口 关税 业绩 收入 利润 需求 库存 价格 客户 投资者 董事会 工厂 开工 量产 设计 基板 冷却 电池 卫星",
}
_FRAMES = {
    "ko": (
        "{who} 회장은 {day}일 {a} {b}와 {c} {d} 분야에서 {e} 협력 방안을 논의했다고 밝혔다.",
        "{who} 대표가 이끄는 회사는 {a} {b} {c} 사업에 {n}억 원을 투자해 {d} {e} 체계를 갖출 계획이다.",
        "업계에 따르면 {a} {b} 시장은 {c} {d} 증가로 {e} 부문이 {n}% 성장할 것으로 전망된다.",
        "회사 관계자는 “{a} {b} {c} 문제는 {d} {e} 검토를 거쳐 결정할 것”이라고 말했다.",
        "인공지능 {a} {b} 조직은 {c} {d} 인력을 {n}명 늘리고 {e} 일정을 앞당겼다.",
        "이번 {a} {b} 발표로 {c} {d} 경쟁이 {e} 중심으로 옮겨갈 가능성이 커졌다.",
    ),
    "en": (
        "{who} said on July {day} that the company would expand its {a} {b} with {c} {d} partners in {e}.",
        "The firm led by {who} plans to invest ${n} million in {a} {b} and {c} {d} for {e}.",
        "Analysts expect the {a} {b} market to grow {n} percent as {c} {d} lifts {e}.",
        "“Our {a} {b} depends on {c} {d} and on {e},” an official of the company said.",
    ),
    "ja": ("{who}氏は{day}日、{a}と{b}の{c}で{d}の{e}を検討すると述べた。", "人工知能の{a}{b}は{c}と{d}の{e}に{n}億円を投じる計画だ。"),
    "zh": ("{who}{day}日表示，公司将在{a}{b}领域推进{c}{d}与{e}的合作。", "人工智能{a}{b}业务将投资{n}亿元用于{c}{d}和{e}。"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What the articles of one story share."""

    id: str
    when: datetime
    people: tuple[Executive, ...]
    #: by language
    words: dict[str, tuple[str, ...]]


class Generator:
    """Same seed, same articles."""

    def __init__(self, roster: Roster, seed: int = 20_261_121) -> None:
        self.dice = random.Random(seed)
        self._people = roster.executives
        self._weights = list(accumulate(1 / rank for rank in range(1, len(self._people) + 1)))
        self._nouns = {language: words.split() for language, words in _NOUNS.items()}

    def events(self, start: datetime, days: float) -> Iterator[Event]:
        """Stories without end, at random moments of *days* from *start* on."""
        number = 0
        while True:
            number += 1
            some = self.dice.choices(self._people, cum_weights=self._weights, k=self.dice.choice((1, 1, 1, 2, 3)))
            yield Event(
                id=f"s{number}",
                when=start + timedelta(days=days * self.dice.random()),
                people=tuple({one.id: one for one in some}.values()),
                words={language: tuple(self.dice.sample(nouns, 6)) for language, nouns in self._nouns.items()},
            )

    def articles(self, count: int, start: datetime, days: float) -> Iterator[tuple[Event, Article]]:
        """*count* articles; a story has one to forty, most of them few."""
        made = 0
        for event in self.events(start, days):
            for _ in range(min(40, int(self.dice.paretovariate(1.2)))):
                yield event, self.article(event, made)
                made += 1
                if made == count:
                    return

    def article(self, event: Event, number: int) -> Article:
        (language,) = self.dice.choices(LANGUAGES, SHARES)
        title, text = self.title(event, language), self.body(event, language)
        return Article(
            url=f"https://news-{number % 60}.example/{event.id}/{number}",
            source_id=f"source-{number % 60}",
            outlet=f"견본신문 {number % 60}",
            title=title,
            text=text,
            language=language,
            published=event.when + timedelta(hours=self.dice.expovariate(1 / 6)),
            tier=1 + number % 3,
            people=tuple(Mention(executive_id=one.id, title="회장", count=3) for one in event.people),
            organisations=tuple(dict.fromkeys(one.organisation for one in event.people if one.organisation)),
            text_hash=hashlib.sha256(f"{title}\n{text}".encode()).hexdigest(),
        )

    def title(self, event: Event, language: str) -> str:
        # {who} and two of the event's words stand in it, as they would
        return self.sentence(event, language).rstrip(".。")[:80]

    def body(self, event: Event, language: str) -> str:
        """One paragraph a line."""
        wanted = min(4_000, max(700, int(self.dice.lognormvariate(7.17, 0.45))))
        wanted = wanted // 2 if language in ("ja", "zh") else wanted
        lines, length = [], 0
        while length < wanted:
            lines.append(self.sentence(event, language))
            length += len(lines[-1])
        space = "" if language in ("ja", "zh") else " "
        return "\n".join(space.join(lines[at : at + 2]) for at in range(0, len(lines), 2))

    def sentence(self, event: Event, language: str) -> str:
        dice, nouns, own = self.dice, self._nouns[language], event.words[language]
        words = {name: dice.choice(own if dice.random() < 0.4 else nouns) for name in "abcde"}
        who = self._name(dice.choice(event.people), language)
        return dice.choice(_FRAMES[language]).format(
            who=who, day=dice.randint(1, 28), n=dice.randint(2, 9_000), **words
        )

    def _name(self, person: Executive, language: str) -> str:
        return person.names.get("zh_hans" if language == "zh" else language) or person.names.get("en") or person.ko


def page_of(article: Article, dice: random.Random, *, links: int = 160) -> bytes:
    """*article* as a news page of some 20 to 40 KB: menus, related lists, share buttons, scripts."""
    title = html.escape(article.title)
    body = "".join(f"<p>{html.escape(line)}</p>" for line in article.text.split("\n"))
    menu = "".join(f'<li class="nav"><a href="/section/{n}">섹션 {n}</a></li>' for n in range(40))
    text = article.text.replace("\n", " ")
    starts = (dice.randrange(max(1, len(text) - 30)) for _ in range(links))
    related = "".join(
        f'<li><a href="/news/{at}"><span class="t">{html.escape(text[at : at + 30])}</span></a></li>' for at in starts
    )
    script = "".join(f"window.ads.push({{slot:{n},size:[300,{n}],lazy:true}});" for n in range(120))
    return f"""<!doctype html><html lang="{article.language}"><head><meta charset="utf-8"><title>{title} - {article.outlet}</title>
<meta property="og:title" content="{title}"><meta property="og:type" content="article">
<meta property="article:published_time" content="{article.published.isoformat()}"><script>{script}</script></head>
<body><header><nav><ul>{menu}</ul></nav></header><main><h1>{title}</h1><div class="share"><button>공유</button></div>
<article itemprop="articleBody">{body}</article><section class="related"><ul>{related}</ul></section></main>
<footer><p>Copyright 견본. 무단 전재 금지</p></footer></body></html>""".encode()
