"""Who holds which post, and who follows whom in it.

titles, told_titles, ranks       the rule "titles": the title of a person is one that the evidence gives to that person
holders, name_spans              the name at the head of the words before a title; where it stands in the evidence
foreign_titles                   what a title may mean that no table renders
bearers                          a title that the evidence gives to somebody else, by name
given_posts                      the post that somebody is put into
loose_titles, former             a title at nobody's name; one that is no longer held
offices, affiliations, workplaces, employers, brought_in  of which firm
own_words                        a firm beside a name in a Korean paper's own words
office_holders                   who is meant by a firm and an office without a name
appointments, other_holders      two people of a line with each other's posts
succession, comings, ranking     who comes and who goes, who is ahead of whom
"""
