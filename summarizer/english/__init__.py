"""Newspaper English into Korean by rules: the parts of :mod:`summarizer.english_grammar`; pure."""
