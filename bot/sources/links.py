"""Canonical addresses: one article, one URL.  Pure; never resolves a name and never follows a redirect."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, urljoin, urlsplit, urlunsplit

_LONGEST = 4_096
_PORTS = {"http": 80, "https": 443}

#: Parameters that say how the reader came, never what is read.
_TRACKING = frozenset(
    """
    fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok _ga _gl _hsenc
    _hsmi cmpid cmp ncid n_cid s_cid icid ftag smid sr_share guccounter guce_referrer guce_referrer_sig vero_id
    oly_anon_id oly_enc_id wt.mc_id wt_mc xtor ref_src ref_url __twitter_impression feature_share spm scm utmsource
    """.split()  # noqa: SIM905  # a word list reads better than a column of quoted words
)
_TRACKING_PREFIXES = (
    "utm_",
    "utm-",
    "hsa_",
    "pk_",
    "mtm_",
    "at_custom",
    "at_medium",
    "at_campaign",
    "at_link",
    "ns_mchannel",
    "ns_campaign",
    "ns_source",
)
#: Parameters that are tracking only with these values: 'ref=rss' but not 'ref=1234'.
_SOURCE_NAMES = frozenset(("ref", "from", "source", "src", "via", "partner", "emc", "f", "feed", "rss", "medium"))
_SOURCE_VALUES = frozenset(
    (
        "rss",
        "rss1",
        "rss2",
        "rss2.0",
        "rssfeed",
        "rss_feed",
        "feed",
        "feeds",
        "atom",
        "newsfeed",
        "feedburner",
        "googlenews",
    )
)

_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*")
_IPV6 = re.compile(r"[0-9a-f:.]{2,45}")
_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_LOWER_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")
#: What may stand unescaped in a path, besides letters, digits and '%' of an escape.
_PATH_SAFE = "/:@!$&'()*+,;=~%-._"
_QUERY_SAFE = "/?:@!$'()*+,;=~%-._&[]|"


def canonical_url(url: str, base: str = "") -> str | None:
    """Return the one form of *url* that we store and compare; None for what is no http(s) address.

    Resolved against *base*; lower-case scheme and host (IDNA), no default port, no fragment, no tracking parameters, the
    rest of the query in its order.  Bing's and Google's click wrappers are opened; Google News links and mobile variants
    stay.  Idempotent.  Addresses with user names are refused: the host a reader sees would not be the host that answers.
    """
    absolute = absolute_url(url, base)
    if absolute is None:
        return None
    return _unwrapped(absolute) or absolute


def absolute_url(url: str, base: str = "") -> str | None:
    """Return *url* resolved and normalised, with tracking parameters gone but wrappers closed; None as above."""
    text = re.sub(r"[\t\r\n]", "", url).strip().replace("&amp;", "&")
    if not text or len(text) > _LONGEST:
        return None
    try:
        joined = urljoin(base, text) if base else text
        parts = urlsplit("https:" + joined if joined.startswith("//") else joined)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not host or "@" in parts.netloc:
        return None
    name = _host(host)
    if name is None:
        return None
    netloc = name if port in (None, _PORTS[scheme]) else f"{name}:{port}"
    result = urlunsplit((scheme, netloc, _path(parts.path), _query(parts.query), ""))
    return result if len(result) <= _LONGEST else None


def _host(host: str) -> str | None:
    """Return the host in ASCII and lower case; None for what no name or address can be."""
    if ":" in host:
        return f"[{host.lower()}]" if _IPV6.fullmatch(host.lower()) else None
    name = host.rstrip(".").lower()
    if not name.isascii():
        try:
            name = name.encode("idna").decode("ascii").lower()
        except (UnicodeError, ValueError):
            return None
    return name if _HOST.fullmatch(name) else None


def _path(path: str) -> str:
    """Escape what must be, with capitals in escapes, and resolve '.' and '..'."""
    escaped = _escape(path, _PATH_SAFE) or "/"
    if "/." not in escaped:
        return escaped
    kept: list[str] = []
    segments = escaped.split("/")[1:]
    for segment in segments:
        if segment == ".." and kept:
            kept.pop()
        elif segment not in (".", ".."):
            kept.append(segment)
    ends_in_folder = segments[-1] in (".", "..")
    return "/" + "/".join(kept) + ("/" if ends_in_folder and kept else "")


def _query(query: str) -> str:
    return "&".join(_escape(pair, _QUERY_SAFE) for pair in query.split("&") if pair and not _is_tracking(pair))


def _is_tracking(pair: str) -> bool:
    name, _, value = pair.partition("=")
    name = name.lower().removeprefix("amp;")
    if name in _TRACKING or name.startswith(_TRACKING_PREFIXES):
        return True
    return name in _SOURCE_NAMES and value.lower() in _SOURCE_VALUES


def _escape(text: str, safe: str) -> str:
    whole = _ESCAPE.sub("%25", text)
    return _LOWER_ESCAPE.sub(lambda found: found.group().upper(), quote(whole, safe=safe, errors="replace"))


def _unwrapped(url: str) -> str | None:
    """Return the article behind a click wrapper whose target stands in the open: Bing News, Google Alerts."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    bing = host in ("bing.com", "www.bing.com") and parts.path.lower().endswith("/apiclick.aspx")
    google = host in ("google.com", "www.google.com") and parts.path == "/url"
    if not (bing or google):
        return None
    values = dict(parse_qsl(parts.query))
    inner = values.get("url") or (values.get("q") if google else None) or ""
    target = absolute_url(inner) if "://" in inner else None
    return target if target is None or target == url else _unwrapped(target) or target
