"""Whether the evidence speaks of what the line says at all.

coverage                            the rule "invented": the share of the line's words that the evidence bears
baseless                            a short line on nothing but a name of the evidence
appended                            a part that a line adds to what is right
weighing                            which words of a text it bears, and which tell nothing
causes                              a cause, an aim or a backer that it does not give
bearing                             does the evidence hold a word, or another way to say it
alike                               the thesaurus: which Korean words may stand for which (``alike_*.txt``, ``paraphrases.txt``)
claims, told_facts                  things that are never left between the lines
limits                              '만' and '한해': said only of evidence that limits something
kinds                               what field, division or market it is
motives                             fear and hope given as a cause
sisters, excepted                   things of one trade that stand beside each other; what the evidence sets apart
slots                               where the evidence has what stands beside a word of the line
contrasts, contrast_sets, scopes    words that exclude each other (``owners.txt`` is read for figures by ``numbers.owners``)
"""
