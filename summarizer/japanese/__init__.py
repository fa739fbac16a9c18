"""Newspaper Japanese into Korean by rules: the parts of :mod:`summarizer.japanese_grammar`; pure.

script, lexicon, lattice         letters, the words that are known, a sentence cut into words
standing, whole                  may a word stand here, or is it a part of one that no table knows
rendering, meant                 the words written in Korean, those of several senses by what stands beside them
predicates, conjugation, copula  a predicate and its endings
particles, joining, links        particles, 'と', what binds a predicate to the rest
spot, bearings, since            what a particle's clause tells of the way, of a time or a place
kinds, korean, joints            kinds of nouns, Korean endings and particles, figures and brackets between the parts
trade                            the trade's terms, as whole words
names, firms, antecedents        people, firms, whom 同社 and 同氏 mean
apposition, nounchains           nouns side by side
idioms, turns, wording           what Korean print says otherwise
lines, titles, sayings, doubts   a line of a sentence, a headline, what is told as a fact, what gives no line
"""
