"""Which way a thing goes: up or down, profit or loss, buying or selling, for or against.

direction           the rule
poles, opposites    pairs of opposite words in four languages
antonyms            words that turn a statement round (polarity: is a word affirmed where it stands? otherwise: does it say that?)
reckoned            figures that contradict the line's own verb
paired_figures      a change and what it comes to
rival_movements     two things of one line that go opposite ways
trends              the measured thing and its way
nearest             any noun and the word of either pole that stands nearest to it
reversals           words that exclude each other, told apart by the lexicon
swapped_at_home     a word in the place of its opposite, by its neighbours
placed              who is first and who second
office_moments      an office taken or left, at its time
denied              is a word of a pole denied?
told_aside          a pole that is only why another thing is so, or came before it
"""
