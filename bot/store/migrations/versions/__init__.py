"""Revisions in order of their numbers; a released file never changes."""
