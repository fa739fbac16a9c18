"""Every day, month, quarter and year of a line is one of its evidence.

moments                             dates, weekdays, quarters and clock times (dates, said_years, weekdays, quarters)
calendar_words, early_or_late       in what words
told_before                         the quarter or day of the sentences before
korean_milestones                   the step of a plan that a day is for, in Korean articles
deadlines, sequence                 from or until, before or after
told_days, times_ahead, foreseen, past_or_coming  past or to come
impossible                          times that cannot be, and two that cannot be one
"""
