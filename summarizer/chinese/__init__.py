"""Newspaper Chinese into Korean by rules: the parts of :mod:`summarizer.chinese_grammar`; pure.

script, lexicon, names   simplified characters, the words that are known, names of firms and papers
lattice, figures         a clause cut into words, Korean in it into figures, days and names (item)
chart                    the cheapest phrases over a clause, built by the table of rules
rules                    what two neighbours make together; by module, what they make:
  objects, ends            a verb with its object, with where it gets to
  complements, embedding   with what is done or said behind it, and who does it
  being                    what somebody is, or is touched by
  adjuncts, phrases        adverbs, denials, prepositions with their nouns
  compounds, modifiers     nouns side by side; what 的 makes of a word
  measures, kinds          figures and times with the words around them; kinds of nouns
predicate                a Korean predicate and its endings
discourse, parts, links  the clauses of a sentence put behind one another
antecedents              whom '他' and '公司' at its head mean
cutting, senses          a sentence cut into the words of the tables; the trade's terms in the sense that they have there
newcomers, glosses       names that a glossary lacks or has a part of; a name told twice, once
printing                 what Korean print says otherwise
misread                  marks of a sentence that was read against its sense: it gives no line
"""
