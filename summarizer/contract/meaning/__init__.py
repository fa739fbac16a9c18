"""Whether the evidence speaks of what the line says at all.

coverage                            the rule "invented": the share of the line's words that the evidence bears
claims, told_facts                  things that are never left between the lines
motives                             fear and hope given as a cause
contrasts, contrast_sets, scopes    words that exclude each other
"""
