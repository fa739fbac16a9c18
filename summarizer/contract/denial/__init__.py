"""What the evidence denies stays denied, and nothing else is.

negation           the rule
lost_abroad        a denial of foreign evidence that the line drops
lost_at_home       the same of Korean evidence
said               what Korean evidence says of the line's last word
told               the fact that a part of the line tells, and the clauses on it
added              a denial that the evidence has affirmed
unborne            a denial that the clause on what it denies does not hold
at_home            of Korean evidence, where a word of the line is the very word of the evidence:
denied_stems       a stem that it denies each time, affirmed
nothing_of_it      a thing that it has, and the line has not
contrast_at_home   the two sides of a contrast that changed places
stems, stem_told   the words of a clause, and what it makes of each
contrast_turned    the same of foreign evidence
unsaid             silence, and plans there are not
ability            what can be, and what is there
stays              what is kept as it is, or stopped
denial_marks       the words that deny
denial_turns       denials that Korean puts the other way round
reworded           what a line only words as a denial
passing_denials    what a line denies beside what it tells
"""
