"""Newspaper Japanese into Korean by rules: the parts of :mod:`summarizer.japanese_grammar`; pure."""
