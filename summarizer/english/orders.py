"""The order of what stands before a Korean predicate; data only."""

LEAD, TIME, CAUSE, PLACE, WITH, OBJECT, FROM, AFTER, INNER, NEAR = range(10)
