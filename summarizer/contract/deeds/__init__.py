"""Who did it, said it, and to whom.

roles                                            the rule "agent", which asks all of these in turn
doers, subjects, standing                        who a stretch of evidence is about
parties, party_places, foreign_places, deed_words    two parties of one deed
rivals                                           two subjects of one line
speakers, speeches                               who says what
"""
