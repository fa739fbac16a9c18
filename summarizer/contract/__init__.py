"""The rules behind :mod:`summarizer.check`, one module a concern; import them from there.

    form, instructions, completeness   what the line itself may hold
    figures, people, quoting           what it may name, count and quote
    certainty, direction, roles        how sure it is, which way it goes, who did it
    coverage                           whether the evidence speaks of it at all

Every rule is ``(line, source) -> reason | None``; the reason is one Korean sentence that names the fact and says what to
do, because it is also what a model is told when it is asked to write the line again.
"""
