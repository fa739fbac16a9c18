"""Firms, papers and products that the contract knows by their names in katakana, with their Korean ones; pure.

A line may name them: whoever checks it knows both forms.
"""

from __future__ import annotations

import re
from functools import cache

from ..contract.names.organisations import rows
from ..text import words

_KATAKANA = re.compile(r"[ァ-ヴー][ァ-ヴー・]*[ァ-ヴー]")
_SHORTEST = 3
#: names that are words as well, or pieces of others
_ORDINARY = words(
    "ラムダ シェル グラブ ズーム ディア グリー セレス リフト アント ポニー アーム サーブ ハイブ オナー アヤラ レナー クレド "
    "カメコ マグナ アイト ニコラ メルコ リリス アンタ テザー タレン チェグ オラム アクサ サリム ネオム オクタ スクエア ストライプ "
    "タイミー アファーム ターゲット ギャップ ブロック ビジョン フィギュア フェロー マッチ バンブル スナップ ノーション アップル "
    "アルファ ベータ オメガ プライム パートナー エピック ユニティ ガーディアン タイムズ エコノミスト アトランティック オリンパス "
    "ユニバーサル パラマウント フォックス ディスカバリー ローム ライオン カルビー ブラザー シチズン サンリオ ルネサンス エイペックス "
    "フロンティア コンパス キャピタル コメット フューチャー ダイヤモンド エッジ スケール ランプ ジェミニ クロード マヌス キミ "
    "グロック パイオニア アンカー ジャスト スパーク ファーマ ファースト ゼネラル チャイナ ユナイテッド アメリカン サウスウエスト "
    "デルタ スピリット スター カーニバル ペイント"
)


@cache
def firms() -> dict[str, str]:
    """Name in katakana -> Korean; a name that two share is nobody's."""
    owners: dict[str, set[str]] = {}
    for korean, _, japanese, *_ in rows():
        for surface in japanese:
            if len(surface) >= _SHORTEST and _KATAKANA.fullmatch(surface) and surface not in _ORDINARY:
                owners.setdefault(surface, set()).add(korean[0])
    found = {surface: min(told) for surface, told in owners.items() if len(told) == 1}
    groups = {
        f"{surface}{sign}グループ": korean if korean.endswith("그룹") else f"{korean}그룹"
        for surface, korean in found.items()
        for sign in ("", "・")
    }
    return groups | found
