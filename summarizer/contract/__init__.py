"""The rules behind :mod:`summarizer.check`, one module a concern; import them from there.

    form, instructions, addressed             what the line itself may hold
    figures, moments, notations, binding      what it may count, and when, and of what
    people, proper_nouns, namesakes, offices, titles, roles, kanji_names, sounds   whom it may name, as what, doing what
    quoting                                   what it may quote
    certainty, negation, direction (poles)    how sure it is, whether it is so, which way it goes
    coverage, claims                          whether the evidence speaks of it at all
    slips                                     what weak models do: a name but for one syllable, a line that says nothing
    source, clauses, parts, lexicon           what the rules share: the evidence read once, cut up, and in one tongue

Every rule is ``(line, source) -> reason | None``; the reason is one Korean sentence that names the fact and says what to
do, because it is also what a model is told when it is asked to write the line again.
"""
