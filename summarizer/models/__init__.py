"""Models on this machine: fetched once, pinned to a commit, every file under a sha256 that is checked at each start.

    pull      hub id, mirror or folder -> model_dir/ORG--NAME
    manifest  which files, how long, which sha256
    shelf     what lies in model_dir

Only ``safetensors`` and ``GGUF`` weights are ever taken: the other formats can carry code (untrusted-input.md of the
design: ``.bin``, ``.pt``, ``.pkl`` are refused wherever they lie).
"""

from __future__ import annotations

from .manifest import Manifest, ModelError, check, hold_to, read, seal
from .shelf import find, shelf

__all__ = ["DEFAULT_MODEL", "Manifest", "ModelError", "check", "find", "hold_to", "read", "seal", "shelf"]

#: Apache-2.0, about 8 GB in bf16, good Korean for its size, no 'thinking' to wait for
DEFAULT_MODEL = "Qwen/Qwen3-4B-Instruct-2507"
