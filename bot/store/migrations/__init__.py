"""Alembic scripts: ``env`` and one file a revision in ``versions``, append-only."""
