"""One Korean sentence of an article -> one noun-ended line, by morphology; pure.

candidates                                    an article's sentences as lines that the backend chooses from
morphology, particles, names, reading         what every other module reads a sentence with
standalone, standing, definitions, topics     can it stand alone, and who is it about?
leaning, firms, judging                       whom or whose figure a sentence leaves to those before, which firm '회사' is, who foresees
unshown                                       what a line points at and does not show; answers that tell nothing
repeats                                       do two lines tell the same?
bygone                                        history and rules, told beside the news
shorten                                       sentence -> line
cuts (asides, clauses, clause_subjects, loss) what may be left out
endings (predicate_nouns, verb_nouns, verbs)    the last word
edits, headline_particles, halves           the rest of the wording
absolute_dates, dates_ko, told_days, future   '오늘', '이날', '내달' as days
"""
