"""Discord: the adapter, on discord.py."""
