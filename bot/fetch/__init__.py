"""The only HTTP client for feeds and pages: address guard, size and time limits, conditional GET, politeness."""

from .client import FEED_CAP, PAGE_CAP, Fetched, Fetcher
from .politeness import RetryLater

__all__ = ["FEED_CAP", "PAGE_CAP", "Fetched", "Fetcher", "RetryLater"]
