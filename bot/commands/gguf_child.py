"""Serves one GGUF file on loopback until standard input closes; run as a child process, never imported.

    python gguf_child.py MODEL SLOTS THREADS

Prints the address as its first line.  ``xllamacpp`` is no dependency of exec-brief: the parent puts it on the path.
"""

from __future__ import annotations

import os
import sys


def main() -> None:
    import xllamacpp  # type: ignore[import-not-found]  # installed beside, for this process only

    model, slots, threads = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    address = os.dup(1)
    os.dup2(2, 1)  # what the library prints goes to standard error
    params = xllamacpp.CommonParams()
    params.model.path = model
    params.n_parallel = slots
    params.n_ctx = 2048 * slots
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
    server = xllamacpp.Server(params)
    os.write(address, f"{server.listening_address}\n".encode())
    sys.stdin.read()


if __name__ == "__main__":
    main()
