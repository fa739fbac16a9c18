"""What the line itself may hold, whatever the evidence says.

form            length, script, marks, a whole thought
instructions    words to a reader or a model (addressed: those that order somebody about)
quoting         quotation marks
slips           a known name with one wrong syllable, a line that says nothing
repeats         whether three lines say three things
signs, tidying  before the line is judged: hanja of headlines, what a model writes around a line
"""
