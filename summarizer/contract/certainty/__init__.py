"""How sure the evidence is: a line is neither surer nor less sure.

certainty        the rule, which asks all of these
degrees          the marks of a plan, a forecast, a chance and of hearsay in four languages
grades           statement by statement
grade_marks      the marks that it reads
charges          what is alleged is not told as done
stages           a case, a deal, a product, a post: how far it came
views            a view that is nobody's
foreseen         what is to come is not told as done
settled          words that say that a thing is settled
softened         what was done is not made a plan
"""
