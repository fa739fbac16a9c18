"""Who did it, said it, and to whom.

roles                                            the rule "agent", which asks all of these in turn
doers, subjects, chinese_subjects, standing, persons  who a stretch of evidence is about
inner                                            who acts only in what another says, or answers it
parties, party_places, foreign_places, deed_words    two parties of one deed
rivals                                           two subjects of one line
groups, nations                                  groups without a name of their own ('법원', '노조'), and of which country
sided                                            whose side is taken
turned, swapped                                  the subject and another party in exchanged places
sites                                            a plant or office in another place than its own
displaced, beside                                whose place the subject has taken; what is another's
misaddressed, neighbours                         whose place another name has taken; with whom it is joined
korean_things, korean_topics                     in Korean articles: whose thing it is, whose sentence
meant                                            whom a sentence means that leaves its subject to those before it
borrowed                                         a name of another sentence than the one that tells it
speakers, speeches, voices                       who says what, and whose place in the evidence that is
speaker_kinds, other_kinds                       speakers named by what they are, and one of another kind than the evidence's
"""
