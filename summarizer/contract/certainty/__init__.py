"""How sure the evidence is: a line is neither surer nor less sure.

certainty        the rule, which asks all of these
hedges_abroad    a mark of a foreign article that the line drops
hedges_at_home   a hedge of a Korean article that the line drops
left_open        what a Korean article leaves open, told as decided or finished
outright         what a line itself says of the time: done, or a day to come
degrees          the marks of a plan, a forecast, a chance and of hearsay in four languages
grades           statement by statement
grade_marks      the marks that both read, and the tables
deeds_told       the deed that a statement tells, and the clauses that speak of it
charges          what is alleged is not told as done
stages           a case, a deal, a product, a post: how far it came
views            a view that is nobody's
foreseen         what is to come is not told as done
settled          words that say that a thing is settled
risen            a stage that is reached, of what the clause on it has at a weaker one
softened         what was done is not made a plan
"""
