"""``python -m bot`` is ``exec-brief``."""

import sys

from .cli import main

sys.exit(main())
