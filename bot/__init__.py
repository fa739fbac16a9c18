"""exec-brief: AI-industry executive news, as a Korean briefing.

    sources -> items -> articles -> stories -> summaries -> digest -> delivery

One direction only.  Each stage is a frozen value (``bot.model``) written to the store under a unique key, so any
stage may be run again and does nothing twice.
"""

__version__ = "0.1.0"
