"""What the bot is asked in a channel and what it answers, the same on every platform.

    values       what an adapter hands over, and what it shows
    desk         who may ask, what was meant, and which of these answers:
      answering    a question about a person or company; sharing an answer
      subscribing  whom a channel follows, with a preview
      scheduling   when, not now, no more on days without news
      telling      list, status, home, why, help
      cards        the buttons under a story
      suggesting   names while they are typed
    words, when, naming, keyboard   what was typed -> a verb, a time, people; pure
    gate         who may ask, who may change, how often
    findings     what the platform does not let us do in a channel
    reasons      what became of an article, in words (also for ``exec-brief why``)
    sentences, wording, korean      everything that is said, Korean beside English; pure
    office       the parts that they all share

An adapter makes one :class:`Desk` and knows nothing of the rest.
"""

from .desk import Desk
from .gate import Rules
from .values import Asker, Button, ChannelState, Choice, Home, Reply, Style

__all__ = ["Asker", "Button", "ChannelState", "Choice", "Desk", "Home", "Reply", "Rules", "Style"]
