"""What each verb of the command line does; ``bot.cli`` imports one of these modules only when its verb is called."""
