"""Every person, organisation and place of a line is one that its evidence names.

people                                  the rule "names": which words are names (spotting, proper_nouns), and which are not (plain_nouns)
known_names, held_names, antecedents    whether the evidence has it: itself, or by whom it leans on
rendered                                or in a foreign script, as a reader may write it
told_elsewhere                          or outside the evidence, where an article may tell it
unsaid                                  sentences that leave out who does it
surnames                                a surname before a post ('리 CEO'), a Latin name given once in brackets
organisations, institutions, schools    names of firms and offices in four languages
namesakes, compounds, latin_names,      one name in several dresses
name_parts                              a person called by another part of the name
meanings                                or put by what it means
abbreviations, short_forms              Latin letters that stand for words ('CRO'), names cut short ('카톡')
full_names                              a name in full where the evidence has a part of it
known_people                            people whom newsrooms know by name, and no article without them
signs                                   how sure it is that a word is a name at all
replaced, makers                        a name put in the place of another; whose product a name is
instead, actors                         another's name where the sentences have their own, and whom they name or leave open
countries, bench, offerings             a country by a place in it; a judge with the name of a firm; whose shares 'this offering' sells
of_state                                a government, ministry or court of another country, a court of another instance
romanised                               Koreans by what English makes of their names
bylines                                 whose report it is, who does nothing in it
finding                                 where a name stands in a text
"""
