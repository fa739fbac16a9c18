"""Values written as one short word each, for the tables of tests/data/canon."""


def written(quantity):
    """'1500000000 달러', '10..20 %', '2024-06-22', '--22', 'FY2025Q3', 'weekday 1', 'clock 905', '2/3', '지난주'."""
    return _WRITERS[quantity.kind](quantity)


def _plain(value):
    return f"{value:f}".rstrip("0").rstrip(".") if "." in f"{value:f}" else f"{value:f}"


def _number(q):
    last = "" if q.last is None else f"..{_plain(q.last)}"
    return f"{'수' if q.vague == '수' else ''}{_plain(q.value)}{last}{'여' if q.vague == '여' else ''} {q.unit}".strip()


def _date(q):
    parts = [f"{q.year or ''}", f"{q.month:02}" if q.month else "", f"{q.day:02}" if q.day else ""]
    return "date " + "-".join(parts) + ("" if q.last is None else f"..{q.last}")


_WRITERS = {
    "number": _number,
    "fraction": lambda q: f"{q.value}/{q.last}",
    "date": _date,
    "weekday": lambda q: f"weekday {q.value}",
    "quarter": lambda q: f"{q.unit}{q.year or ''}Q{q.value}" + ("" if q.last is None else f"..{q.last}"),
    "half": lambda q: f"{q.unit}{q.year or ''}H{q.value}",
    "fiscal": lambda q: f"FY{q.year}",
    "clock": lambda q: f"clock {q.value}",
    "relative": lambda q: q.unit,
}
