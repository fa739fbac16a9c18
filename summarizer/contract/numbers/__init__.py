"""Every number of a line is one of its evidence, and counts there what it counts here.

figures                                the rule "numbers" (same_numbers, bare_digits, versions, derived, many)
binding                                the rule "measures": what the number is of, asked of all of these:
exchanged, in_turn, cells, misplaced, figure_words, on_the_way  another figure of the sentence
owners, whose, holders                 another thing, or another's figure
korean_labels                          in Korean articles: another noun before it, another word behind
bases, rates, figure_times             another comparison, period or quarter
spans_told                             another of '이번 분기', '연간', '내년'
bounds, limits, levels                 another side of it
orders, before_and_after               the other end of a change
prefixes                               another size of its unit
no_figures                          figures that count nothing
implied                                what an editor writes for them: '7할', '3월까지', sums, days later
and_a_half                             spans and a half
readings, notations, shorthand, regional, eastern, retold, worded, wordings, listed, native_counts  how the evidence writes numbers
"""
