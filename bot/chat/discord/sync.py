"""The slash commands that Discord knows, compared with ours and replaced by them: an operator's command, never at start."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .outcomes import checked
from .rights import INVITED
from .wire import Wire

Command = Mapping[str, Any]

#: what we say of a command; Discord adds ids, versions and defaults
_FIELDS = (
    *("name", "name_localizations", "description", "description_localizations", "options", "type", "required"),
    *("choices", "value", "autocomplete", "default_member_permissions", "contexts", "integration_types", "nsfw"),
)
#: discord.py's defaults that say nothing: the published schema does not know the one, the other is superseded by contexts
_NEEDLESS = ("nsfw", "dm_permission")
#: what only a command of all servers may say
_GLOBAL_ONLY = ("contexts", "integration_types")
_OAUTH = "https://discord.com/oauth2/authorize"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What a sync would change; all empty: nothing."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def lines(self) -> list[str]:
        """'+ /brief', '~ /brief-info', '- /old'."""
        signs = (("+", self.added), ("~", self.changed), ("-", self.removed))
        return [f"{sign} /{name}" for sign, names in signs for name in names]


async def our_commands(*, guild: str = "") -> list[dict[str, Any]]:
    """The commands as Discord takes them, with both languages; *guild*: for that server alone."""
    from .client import BriefClient
    from .translations import Korean

    tree = BriefClient().tree
    made = [await command.get_translated_payload(tree, Korean()) for command in tree.get_commands()]
    left_out = (*_NEEDLESS, *(_GLOBAL_ONLY if guild else ()))
    return [{key: value for key, value in command.items() if key not in left_out} for command in made]


def compare(known: Sequence[Command], ours: Sequence[Command]) -> Difference:
    """What must be done to *known* to make it *ours*."""
    old = {command["name"]: shape(command) for command in known}
    new = {command["name"]: shape(command) for command in ours}
    return Difference(
        added=tuple(name for name in new if name not in old),
        changed=tuple(name for name in new if name in old and old[name] != new[name]),
        removed=tuple(name for name in old if name not in new),
    )


def shape(value: Any) -> Any:
    """*value* without what Discord adds, and without what says nothing: null, false, '' and empty lists."""
    if isinstance(value, Mapping):
        kept = {key: shape(inner) for key, inner in value.items() if key in _FIELDS or _is_locale(key)}
        return {key: inner for key, inner in kept.items() if inner not in (None, False, "", [], {})}
    if isinstance(value, list | tuple):
        numbers = all(isinstance(inner, int) for inner in value)
        return sorted(map(str, value)) if numbers else [shape(inner) for inner in value]
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _is_locale(key: object) -> bool:
    return key == "ko"


class Registry:
    """The commands that Discord keeps for one application, for all servers or for one."""

    def __init__(self, wire: Wire, guild: str = "") -> None:
        self._wire = wire
        self._guild = guild

    async def difference(self) -> Difference:
        """What ``replace`` would change."""
        path = await self._path()
        known = checked(await self._wire.call("GET", path, query={"with_localizations": "true"}))
        return compare(known, await our_commands(guild=self._guild))

    async def replace(self) -> None:
        """Make Discord's commands ours: one call, and harmless if repeated."""
        ours = await our_commands(guild=self._guild)
        checked(await self._wire.call("PUT", await self._path(), body=ours))

    async def _path(self) -> str:
        place = f"/guilds/{self._guild}" if self._guild else ""
        return f"/applications/{await application_id(self._wire)}{place}/commands"


async def application_id(wire: Wire) -> str:
    return str(checked(await wire.call("GET", "/applications/@me"))["id"])


def invite_link(application: str) -> str:
    """Where somebody who manages a server adds the bot, with what the digest needs and nothing more."""
    return f"{_OAUTH}?client_id={application}&scope=bot+applications.commands&permissions={INVITED}"
