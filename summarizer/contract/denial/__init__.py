"""What the evidence denies stays denied, and nothing else is.

negation           the rule, and what the line lost
told               the fact that a part of the line tells, and the clauses on it
added              a denial that the evidence does not bear
denial_marks       the words that deny
denial_turns       denials that Korean puts the other way round
passing_denials    what a line denies beside what it tells
"""
