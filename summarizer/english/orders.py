"""The order of what stands before a Korean predicate; data only.  A purpose first, so that no time is read as its own."""

LEAD, PURPOSE, TIME, CAUSE, PLACE, WITH, OBJECT, FROM, AFTER, INNER, NEAR = range(11)
