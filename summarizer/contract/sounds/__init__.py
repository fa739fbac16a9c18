"""A foreign name written in Hangul is heard in the foreign text: by its letters, characters or kana.

renderings                                       the question as the rules put it
sounds, foreign_sounds, loose_sounds             consonants as classes, and how far two strings of them are apart
spelt_letters, western_names                     letter by letter; names that no rule of sound gives
chinese_spelling                                 what Chinese characters spell in a foreign name
hanja                                            Korean and Mandarin readings of characters
japanese, japanese_families, kanji_names         Japanese readings
vietnamese                                       Vietnamese names in kana and characters
"""
