"""Newspaper English into Korean by rules: the parts of :mod:`summarizer.english_grammar`; pure.

tokens, reader       a canonicalised sentence as words and amounts, and what is known of each place in it
lexicon, forms       the words that are known (tables beside the modules) and their forms
sentences            a whole sentence: what stands before it, two clauses side by side
rewrites, cuts       a sentence said another way before it is read, and less of one that is not known whole
clauses, wording     a subject with its verbs; their Korean, with the ending that its place wants
reports              who says it, behind what is said
leaning, antecedents sentences that lean on another one, and whom 'the company' is
verbal               a verb and what it governs, by its frame; verb_words, inner_verbs, groups (auxiliaries)
states, movements    what something is or becomes; figures that move, beside other figures (comparisons)
adjuncts, times      what stands around a verb: places, means, days; in what order (orders); why and how (causes)
phrases              noun phrases with what follows their head: possession, appositions, relatives, lists
nominal              noun phrases up to their head: determiners, amounts, heads
names, name_words    names that no table has, and which capitalised words are none; placing, tongues
predicates, sounds   Korean predicates and particles
printing             what Korean print says otherwise
doubts               what is read by guess gives no line
unprintable          nor what no newspaper prints
"""
