"""The rules behind :mod:`summarizer.check`, one module a concern; import them from there.

    form, instructions, addressed                                what the line itself may hold
    figures (same_numbers, bare_digits), notations, binding      what it may count, and of what
    moments (dates, said_years, weekdays, quarters)              when it may say that it was
    calendar_words, early_or_late, times_ahead                   in what words for time
    people, known_names (held_names, antecedents), proper_nouns  whom it may name
    namesakes, offices, titles, roles                            as what, doing what
    sounds, foreign_sounds, hanja, kanji_names, renderings       how a foreign name is heard, and written in Hangul
    quoting                                                      what it may quote
    certainty, negation, direction (poles, opposites)            how sure it is, whether it is so, which way it goes
    coverage, claims                                             whether the evidence speaks of it at all
    contrasts (contrast_sets, scopes)                            whether it speaks of another one of the same kind
    repeats                                                      whether the three lines say three things
    slips                                                        a weak model's: a name but for one syllable, a line that says nothing
    source, clauses, parts, lexicon, heads                       shared: the evidence read once, cut up, and in one tongue; which rows of a table can speak

Every rule is ``(line, source) -> reason | None``; the reason is one Korean sentence that names the fact and says what to
do, because it is also what a model is told when it is asked to write the line again.
"""
