"""Bytes in, values out: feeds, pages and search answers.  Pure; fetching is :mod:`bot.fetch`."""
