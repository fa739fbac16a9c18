"""Newspaper Chinese into Korean by rules: the parts of :mod:`summarizer.chinese_grammar`; pure."""
