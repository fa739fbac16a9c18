"""What the evidence denies stays denied, and nothing else is.

negation           the rule
lost_abroad        a denial of foreign evidence that the line drops
lost_at_home       the same of Korean evidence
said               what Korean evidence says of the line's last word
told               the fact that a part of the line tells, and the clauses on it
added              a denial that the evidence has affirmed
unborne            a denial that the clause on what it denies does not hold
contrast_turned    the two sides of a contrast that changed places
unsaid             silence, and plans there are not
ability            what can be, and what is there
stays              what is kept as it is, or stopped
denial_marks       the words that deny
denial_turns       denials that Korean puts the other way round
reworded           what a line only words as a denial
passing_denials    what a line denies beside what it tells
"""
