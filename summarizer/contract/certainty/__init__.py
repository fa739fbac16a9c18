"""How sure the evidence is: a line is neither surer nor less sure.

certainty        the rule, which asks all of these
degrees          the marks of a plan, a forecast, a chance and of hearsay in four languages
grades           statement by statement
foreseen         what is to come is not told as done
settled          words that say that a thing is settled
softened         what was done is not made a plan
"""
