"""What the bot is asked in a channel and what it answers, the same on every platform."""
