"""The rules behind :mod:`summarizer.check`, one module a concern, one package a question; import them from there.

    line         what the line itself may hold
    numbers      what it may count, and of what
    times        when it may say that it was
    names        whom it may name
    sounds       how a foreign name is heard, and written in Hangul
    posts        as what
    deeds        doing what, to whom, saying what
    certainty    how sure it is
    denial       whether it is so
    direction    which way it goes
    meaning      whether the evidence speaks of it at all

Shared by all: ``source`` (the evidence, read once), ``verbatim`` (a sentence of a Korean paper as it stands), ``clauses`` and ``parts`` (cut up), ``reach`` (what a mark in it governs),
``lexicon`` (in one tongue), ``heads`` and ``inflection`` (which rows of a table of Korean expressions a line can hold).  Data stands beside the module that reads it.

Every rule is ``(line, source) -> reason | None``; the reason is one Korean sentence that names the fact and says what to
do, because it is also what a model is told when it is asked to write the line again.
"""
