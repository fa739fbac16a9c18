"""What the evidence denies stays denied, and nothing else is.

negation           the rule
denial_marks       the words that deny
denial_turns       denials that Korean puts the other way round
passing_denials    what a line denies beside what it tells
"""
